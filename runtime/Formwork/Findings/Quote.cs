namespace Formwork.Findings;

/// <summary>Makes quotes short enough for a sentence.</summary>
internal static class Quote
{
    private const int Longest = 40;
    private const int LongestWord = 20;

    /// <summary>The text, or its beginning and an ellipsis; a character is never cut in two.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;
        return text[..EndOf(text, Longest)].TrimEnd() + "…";
    }

    /// <summary>Where a quote ends that begins before a place: no character and no Latin word is cut in two.</summary>
    public static int EndOf(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        var whole = end;
        while (IsLetter(text, whole) && IsLetter(text, whole - 1))
            whole--;
        return end - whole <= LongestWord ? whole - (char.IsLowSurrogate(text[whole]) ? 1 : 0) : end;
    }

    /// <summary>Where a quote begins that goes on behind a place.</summary>
    public static int StartOf(string text, int start)
    {
        if (start <= 0)
            return 0;
        var whole = start;
        while (IsLetter(text, whole) && IsLetter(text, whole - 1))
            whole++;
        return whole - start <= LongestWord ? whole - (whole < text.Length && char.IsLowSurrogate(text[whole]) ? 1 : 0) : start;
    }

    private static bool IsLetter(string text, int at) => at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
}
