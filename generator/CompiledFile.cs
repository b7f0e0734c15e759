using Formwork.Generator.Emit;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator;

/// <summary>A compiled template.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Model">The model of its sound parts, or null where there is nothing to emit.</param>
/// <param name="Options">How to emit it.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record CompiledFile(string Path, TemplateModel? Model, EmitOptions Options, EquatableArray<Finding> Findings)
{
    /// <summary>The full name of the report type.</summary>
    public string? FullName => Model is null ? null : Options.Namespace.Length == 0 ? Model.TypeName : Options.Namespace + "." + Model.TypeName;
}
