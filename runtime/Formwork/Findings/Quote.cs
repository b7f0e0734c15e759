// Quotes from a report in sentences about it: nobody reads a whole paragraph there.
namespace Formwork;

/// <summary>Makes quotes short enough for a sentence.</summary>
internal static class Quote
{
    private const int Longest = 40;

    /// <summary>The text, or its beginning and an ellipsis; a character is never cut in two.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
