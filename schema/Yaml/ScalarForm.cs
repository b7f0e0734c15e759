// The ways to write a text in YAML.
namespace Formwork.Schema.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum ScalarForm
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>As a literal or folded block.</summary>
    Block,
}
