using System.Collections.Generic;
using System.Text;

namespace Formwork.Schema.Pages;

/// <summary>
/// How slots stand in the text of a page while it is rendered: between two characters of private use. Where text has
/// these characters itself, a third one hides them, so that no label, whatever it says, is taken for a slot.
/// </summary>
internal static class SlotMarks
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';
    public const char Hidden = '\uE002';

    /// <summary>The slot behind which text is left out, up to the same one with a slash.</summary>
    public const string LeftOut = "-";

    // What a report says, escaped: text between marks, which no function changes.
    private const char Ready = '"';

    private static readonly char[] s_marks = [Open, Close, Hidden];

    public static string Of(string slot) => Open + slot + Close;

    /// <summary>Text that stands as it is, whatever function the page hands it to.</summary>
    public static string OfReady(string text) => Open + (Ready + text) + Close;

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

    /// <summary>Hides marks that a page has made with escapes; what stood in its text is hidden already.</summary>
    public static string HideForged(string text) => text
        .Replace(Open.ToString(), Hidden + "0").Replace(Close.ToString(), Hidden + "1");

    /// <summary>Changes the text between slots.</summary>
    public static string ChangeBetween(string text, System.Func<string, string> change)
    {
        var parts = text.Split(Open);
        var result = new StringBuilder(change(parts[0]));
        for (var i = 1; i < parts.Length; i++)
        {
            var end = parts[i].IndexOf(Close) + 1;
            result.Append(Open).Append(parts[i], 0, end).Append(change(parts[i].Substring(end)));
        }

        return result.ToString();
    }

    /// <summary>Makes a format of rendered text: marks become slots, braces of the text are doubled.</summary>
    public static string ToFormat(string rendered)
    {
        string beginning = Of(LeftOut), ending = Of("/" + LeftOut);
        var format = new StringBuilder(rendered.Length);
        var isSlot = false;
        for (var i = 0; i < rendered.Length; i++)
        {
            var character = rendered[i];
            var next = i + 1 < rendered.Length ? rendered[i + 1] : '\0';
            switch (character)
            {
                case Open when string.CompareOrdinal(rendered, i, beginning, 0, beginning.Length) == 0:
                    var end = rendered.IndexOf(ending, i, System.StringComparison.Ordinal);
                    i = end < 0 ? rendered.Length : end + ending.Length - 1;
                    break;
                case Open when next == Ready:
                    i++;
                    break;
                case Open:
                    isSlot = true;
                    format.Append('{');
                    break;
                case Close:
                    format.Append('}', isSlot ? 1 : 0);
                    isSlot = false;
                    break;
                case Hidden when next is >= '0' and <= '2':
                    format.Append((char)(Open + next - '0'));
                    i++;
                    break;
                default:
                    format.Append(character, character is '{' or '}' && !isSlot ? 2 : 1);
                    break;
            }
        }

        return format.ToString();
    }

    /// <summary>Whether what is printed once stands in rows of a list, and every beginning has its end.</summary>
    public static bool IsSound(string format)
    {
        var open = new Stack<string>();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
                continue;
            if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                i++;
                continue;
            }

            var end = format.IndexOf('}', i);
            var slot = format.Substring(i + 1, end - i - 1);
            i = end;
            if (slot.StartsWith("each:", System.StringComparison.Ordinal) || slot == "first")
                open.Push(slot);
            else if (slot.StartsWith("/", System.StringComparison.Ordinal)
                && (open.Count == 0 || (open.Pop() == "first") != (slot == "/first")))
                return false;
            if (slot == "first" && open.Count != 2)
                return false;
        }

        return open.Count == 0;
    }
}
