using System.Text;

namespace Formwork.Schema.Pages;

/// <summary>
/// How slots stand in the text of a page while it is rendered: between two characters of private use. Where text has these characters
/// itself, a third one hides them, so that no label, whatever it says, is taken for a slot.
/// </summary>
internal static class SlotMarks
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';
    private const char Hidden = '\uE002';

    /// <summary>The slot behind which text is left out, up to the same one with a slash.</summary>
    public const string LeftOut = "-";

    private static readonly char[] s_marks = [Open, Close, Hidden];

    public static string Of(string slot) => Open + slot + Close;

    public static bool IsIn(string text) => text.IndexOf(Open) >= 0;

    /// <summary>Hides the marks that a text has itself.</summary>
    public static string Hide(string text)
    {
        if (text.IndexOfAny(s_marks) < 0)
            return text;
        var result = new StringBuilder(text.Length + 1);
        foreach (var character in text)
        {
            if (character is >= Open and <= Hidden)
                result.Append(Hidden).Append((char)('0' + character - Open));
            else
                result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>Makes a format of rendered text: marks become slots, braces of the text are doubled.</summary>
    public static string ToFormat(string rendered)
    {
        for (int start; (start = rendered.IndexOf(Of(LeftOut), System.StringComparison.Ordinal)) >= 0;)
        {
            var end = rendered.IndexOf(Of("/" + LeftOut), start, System.StringComparison.Ordinal);
            rendered = rendered.Remove(start, (end < 0 ? rendered.Length : end + LeftOut.Length + 3) - start);
        }

        var format = new StringBuilder(rendered.Length);
        var isSlot = false;
        for (var i = 0; i < rendered.Length; i++)
        {
            var character = rendered[i];
            if (character is Open or Close && isSlot == (character == Close))
            {
                isSlot = character == Open;
                format.Append(isSlot ? '{' : '}');
            }
            else if (character == Hidden && i + 1 < rendered.Length)
            {
                format.Append((char)(Open + rendered[++i] - '0'));
            }
            else
            {
                format.Append(character, character is '{' or '}' && !isSlot ? 2 : 1);
            }
        }

        return format.ToString();
    }
}
