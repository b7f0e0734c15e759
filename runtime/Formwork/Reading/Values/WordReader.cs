namespace Formwork.Reading;

/// <summary>Reads days in all forms of the language, options by any of their names, and texts as they stand.</summary>
internal sealed class WordReader(Language language, Folding folding)
{
    private readonly DateReader _dates = new(language, folding);
    private readonly OptionReader _options = new(folding);

    /// <summary>Reads the text of a data cell that is not blank.</summary>
    public ValueReading Read(string text, CellType type) => type.Kind switch
    {
        CellTypeKind.Date => ReadDate(text),
        CellTypeKind.Choice => ReadOption(text, type),
        _ => new(text),
    };

    private ValueReading ReadDate(string text)
    {
        var compact = new CompactText(text, folding);
        var length = _dates.Read(compact.Text, 0, null, out var date);
        if (length == 0)
            return ValueReading.Unreadable;
        return length == compact.Text.Length ? new(date)
            : RemarkAt(compact, length) is { } remark ? new(date, remark)
            : ValueReading.Unreadable;
    }

    private ValueReading ReadOption(string text, CellType type)
    {
        if (_options.Find(type.Options, text) is { } key)
            return new(key);
        var compact = new CompactText(text, folding);
        var open = compact.Text.LastIndexOf('(');
        return open > 0 && RemarkAt(compact, open) is { } remark && _options.Find(type.Options, compact.Text[..open]) is { } named
            ? new(named, remark)
            : ValueReading.Unreadable;
    }

    // What stands in brackets from a place to the end; null where something else does.
    private static string? RemarkAt(CompactText text, int start) =>
        text.Text[start] == '(' && text.Text[^1] == ')' && text.Text.Length - start > 2 ? text.Original(start + 1, text.Text.Length - start - 2) : null;
}
