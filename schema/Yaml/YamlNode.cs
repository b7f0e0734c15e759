using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A node of the tree with its exact place. Its kinds are the nested classes; there are no others.</summary>
internal abstract class YamlNode
{
    private YamlNode(TextSpan span) => Span = span;

    /// <summary>Where the node stands; a block from its first key or dash to the end of its last value.</summary>
    public TextSpan Span { get; }

    /// <summary>What the node is, for messages.</summary>
    public abstract string Kind { get; }

    internal sealed class Scalar(string value, TextSpan span, ScalarForm form) : YamlNode(span)
    {
        public string Value => value;

        public ScalarForm Form => form;

        /// <summary>Whether nothing was written, or YAML's words for nothing.</summary>
        public bool IsEmpty => form == ScalarForm.Plain && value is "" or "~" or "null";

        public override string Kind => IsEmpty ? "nothing" : "a text";
    }

    /// <summary>Keys and values; every key is there once.</summary>
    internal sealed class Mapping(IReadOnlyList<Entry> entries, TextSpan span, bool isFlow) : YamlNode(span)
    {
        public IReadOnlyList<Entry> Entries => entries;

        /// <summary>Whether it is written in braces.</summary>
        public bool IsFlow => isFlow;

        /// <summary>Whether it is a lone key and value in a list in brackets, usually a text with a colon.</summary>
        public bool IsPair { get; init; }

        /// <summary>Whether a key was left out because of a mistake.</summary>
        public bool HasGaps { get; init; }

        public override string Kind => "a mapping";
    }

    internal sealed class Sequence(IReadOnlyList<YamlNode> items, TextSpan span) : YamlNode(span)
    {
        public IReadOnlyList<YamlNode> Items => items;

        public override string Kind => "a list";
    }

    /// <summary>Something that could not be read and has been reported: it is passed over in silence.</summary>
    internal sealed class Damaged(TextSpan span) : YamlNode(span)
    {
        public override string Kind => "something unreadable";
    }

    internal sealed record Entry(Scalar Key, YamlNode Value);
}

/// <summary>How a text is written: without quotes, in single or double quotes, as a literal or folded block.</summary>
internal enum ScalarForm
{
    Plain,
    Quoted,
    Block,
}
