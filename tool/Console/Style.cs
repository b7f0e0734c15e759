namespace Formwork.Tool;

/// <summary>Colours texts, or leaves them as they are.</summary>
internal sealed class Style
{
    private const string Reset = "\e[0m";
    private readonly bool _isColoured;

    private Style(bool isColoured) => _isColoured = isColoured;

    /// <summary>No colours.</summary>
    public static Style Plain { get; } = new(false);

    /// <summary>Colours of a terminal.</summary>
    public static Style Coloured { get; } = new(true);

    /// <summary>What is wrong.</summary>
    public string Error(string text) => Paint("\e[31m", text);

    /// <summary>What is probably wrong.</summary>
    public string Warning(string text) => Paint("\e[33m", text);

    /// <summary>What is worth a look.</summary>
    public string Information(string text) => Paint("\e[36m", text);

    /// <summary>What points to something.</summary>
    public string Mark(string text) => Paint("\e[32m", text);

    /// <summary>What is said first.</summary>
    public string Head(string text) => Paint("\e[1m", text);

    /// <summary>What matters less.</summary>
    public string Faint(string text) => Paint("\e[2m", text);

    private string Paint(string colour, string text) => _isColoured && text.Length > 0 ? colour + text + Reset : text;
}
