using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Formwork.Schema.Compiled;

/// <summary>
/// Writes JSON that people can read: what is short stands in one line, and long arrays and objects have a line for each
/// item.
/// Characters that cannot be seen are escaped, so what is written is what is there.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<bool> _inLines = new();
    private int _depth;
    private bool _first = true;
    private bool _afterName;

    public override string ToString() => _text.ToString();

    /// <summary>Writes an array of a few values.</summary>
    public void Array(Action content) => Container('[', ']', content, lines: false);

    /// <summary>Writes an object.</summary>
    public void Object(Action content, bool lines = false) => Container('{', '}', content, lines);

    /// <summary>Writes an array with a value for each item, behind a first word where there is one.</summary>
    public void Array<T>(IEnumerable<T> items, Action<T> write, string? first = null, bool lines = false) => Container('[', ']', () =>
    {
        if (first is not null)
            Value(first);
        foreach (var item in items)
            write(item);
    }, lines);

    /// <summary>Writes the name of a member; its value follows.</summary>
    public JsonText Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        _afterName = true;
        return this;
    }

    public void Value(string? text)
    {
        Separate();
        if (text is null)
            _text.Append("null");
        else
            Quote(text);
    }

    public void Value(decimal number)
    {
        Separate();
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
    }

    public void Value(bool value)
    {
        Separate();
        _text.Append(value ? "true" : "false");
    }

    /// <summary>Writes a member unless there is no text.</summary>
    public void Member(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Name(name).Value(text);
    }

    /// <summary>Writes a member unless the number is the usual one.</summary>
    public void Member(string name, decimal? number, decimal? usual)
    {
        if (number is { } value && number != usual)
            Name(name).Value(value);
    }

    /// <summary>Writes a member where something is so.</summary>
    public void Member(string name, bool value)
    {
        if (value)
            Name(name).Value(true);
    }

    /// <summary>Writes a member unless there are no texts.</summary>
    public void Member(string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
            Name(name).Array(texts, Value);
    }

    /// <summary>Writes a member with a line for each text, at the edge: they are long as they are.</summary>
    public void Lines(string name, IReadOnlyCollection<string> texts)
    {
        var depth = _depth;
        _depth = -1;
        Name(name).Array(texts, Value, lines: true);
        _depth = depth;
    }

    private void Container(char open, char close, Action content, bool lines)
    {
        Separate();
        _text.Append(open);
        _inLines.Push(lines);
        _depth += lines ? 1 : 0;
        _first = true;
        content();
        _inLines.Pop();
        _depth -= lines ? 1 : 0;
        if (lines && !_first)
            Line();
        _text.Append(close);
        _first = false;
    }

    private void Separate()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        var inLines = _inLines.Count > 0 && _inLines.Peek();
        if (!_first)
            _text.Append(inLines ? "," : ", ");
        if (inLines)
            Line();
        _first = false;
    }

    private void Line() => _text.Append('\n').Append(' ', Math.Max(0, _depth));

    private void Quote(string text)
    {
        _text.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                _text.Append(character).Append(text[++i]);
            else if (character is '"' or '\\')
                _text.Append('\\').Append(character);
            else if (character is '\n' or '\t')
                _text.Append(character == '\n' ? "\\n" : "\\t");
            else if (char.IsSurrogate(character))
                _text.Append('\uFFFD');
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)
                _text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                _text.Append(character);
        }

        _text.Append('"');
    }
}
