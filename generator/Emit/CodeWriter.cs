using System;
using System.Text;

namespace Formwork.Generator.Emit;

/// <summary>
/// Writes code. A construct is given as one raw string; its lines are indented to where the writer stands. Emitters
/// part members by empty lines without looking around: several in a row become one, and none is left at the edge of a
/// block.
/// </summary>
internal sealed class CodeWriter
{

    private readonly StringBuilder _code = new();
    private int _indent;
    private bool _emptyLine;
    private bool _atEdge = true;

    /// <summary>Writes lines, each at the current indentation.</summary>
    public void Write(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var text = line.TrimEnd('\r');
            if (text.Length == 0)
                Line();
            else
                WriteLine(text);
        }
    }

    /// <summary>Parts what was written from what follows by an empty line.</summary>
    public void Line() => _emptyLine = true;

    /// <summary>Writes lines without any indentation, as they are.</summary>
    public void WriteUnindented(string lines) => _code.Append(lines).Append('\n');

    /// <summary>Writes a head and an opening brace; disposing of the result closes it.</summary>
    public Scope Block(string head, string end = "")
    {
        Write(head);
        return Open("{", "}" + end);
    }

    /// <summary>Opens an indented stretch; disposing of the result closes it.</summary>
    public Scope Open(string open, string? close = null)
    {
        Write(open);
        _indent++;
        _atEdge = true;
        return new Scope(this, close);
    }

    /// <inheritdoc/>
    public override string ToString() => _code.ToString();

    private void WriteLine(string text)
    {
        if (_emptyLine && !_atEdge)
            _code.Append('\n');
        Append(text);
    }

    private void Append(string text)
    {
        _emptyLine = false;
        _atEdge = false;
        if (text.Length > 0)
            _code.Append('\t', _indent).Append(text);
        _code.Append('\n');
    }

    private void Close(string? close)
    {
        _indent--;
        _emptyLine = false;
        if (close is not null)
            Append(close);
        if (close == "}")
            Line();
    }

    /// <summary>An open block or stretch.</summary>
    public readonly struct Scope(CodeWriter writer, string? close) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => writer.Close(close);
    }
}
