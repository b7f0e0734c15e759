// YAML as a tree with exact places: a small closed hierarchy.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A node of the tree. Its kinds are the nested classes; there are no others.</summary>
internal abstract class YamlNode
{
    private YamlNode(TextSpan span) => Span = span;

    /// <summary>Where the node stands; for a block mapping or sequence from its first key or dash to the end of its last value.</summary>
    public TextSpan Span { get; }

    /// <summary>What the node is, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>A text.</summary>
    internal sealed class Scalar(string value, TextSpan span, ScalarForm form) : YamlNode(span)
    {
        public string Value { get; } = value;

        public ScalarForm Form { get; } = form;

        /// <summary>Whether nothing was written, or YAML's words for nothing.</summary>
        public bool IsEmpty => Form == ScalarForm.Plain && Value is "" or "~" or "null";

        public override string Kind => IsEmpty ? "nothing" : "a text";
    }

    /// <summary>Keys and values; every key is there once.</summary>
    internal sealed class Mapping(IReadOnlyList<Entry> entries, TextSpan span, bool isFlow) : YamlNode(span)
    {
        public IReadOnlyList<Entry> Entries { get; } = entries;

        /// <summary>Whether it is written in braces.</summary>
        public bool IsFlow { get; } = isFlow;

        /// <summary>Whether it is a lone key and value in a list in brackets, usually a text with a colon.</summary>
        public bool IsPair { get; init; }

        /// <summary>Whether a key was left out because of a mistake.</summary>
        public bool HasGaps { get; init; }

        public override string Kind => "a mapping";
    }

    /// <summary>A list.</summary>
    internal sealed class Sequence(IReadOnlyList<YamlNode> items, TextSpan span) : YamlNode(span)
    {
        public IReadOnlyList<YamlNode> Items { get; } = items;

        public override string Kind => "a list";
    }

    /// <summary>Something that could not be read and has been reported: whoever meets it says nothing and goes on.</summary>
    internal sealed class Damaged(TextSpan span) : YamlNode(span)
    {
        public override string Kind => "something unreadable";
    }

    /// <summary>A key and its value.</summary>
    internal sealed class Entry(Scalar key, YamlNode value)
    {
        public Scalar Key { get; } = key;

        public YamlNode Value { get; } = value;
    }
}
