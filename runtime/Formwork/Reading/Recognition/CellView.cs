namespace Formwork.Reading;

/// <summary>A cell in which something stands.</summary>
internal sealed class CellView(int index, DocumentCell cell, Lexicon lexicon)
{
    private string? _key;
    private bool? _isFigure;

    /// <summary>Its place in the row.</summary>
    public int Index => index;

    /// <summary>The text.</summary>
    public string Text => cell.Text;

    /// <summary>The place in the source.</summary>
    public SourcePlace Place => new(cell.Line, cell.Column, cell.Text);

    /// <summary>The key of the text as a label. A remark in brackets at its end is left out where no label has
    /// it.</summary>
    public string Key => _key ??= FindKey();

    /// <summary>Whether the text is a figure or stands for one.</summary>
    public bool IsFigure => _isFigure ??= lexicon.Values.IsFigure(cell.Text);

    /// <summary>The unit that a head names in brackets, or null.</summary>
    public string? Unit
    {
        get
        {
            var folded = lexicon.Folding.Fold(cell.Text);
            var open = folded.LastIndexOf('(');
            return open > 0 ? lexicon.Values.FindUnit(folded[open..]) : null;
        }
    }

    private string FindKey()
    {
        var key = lexicon.Keys.Of(cell.Text);
        if (key.Length == 0 || lexicon.IsLabel(key))
            return key;
        if (lexicon.FindPart(cell.Text) is { } part)
            return part;
        var folded = lexicon.Folding.Fold(cell.Text);
        var open = folded.LastIndexOf('(');
        if (open <= 0 || !folded.EndsWith(')'))
            return key;
        var bare = lexicon.Keys.Of(folded[..open]);
        return lexicon.IsLabel(bare) ? bare : key;
    }
}
