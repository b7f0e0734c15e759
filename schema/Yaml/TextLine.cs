// A line of a YAML text as a diagnosis sees it.
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A line and its first colon that ends a key.</summary>
internal readonly struct TextLine
{
    public TextLine(string text, LineMap lines, int number)
    {
        Number = number;
        Start = lines.StartOf(number);
        End = lines.EndOf(number);
        First = Start;
        while (First < End && text[First] is ' ' or '\t')
            First++;
        FirstColon = -1;
        for (var i = First; i < End && FirstColon < 0; i++)
        {
            if (text[i] == ':' && (i + 1 == End || text[i + 1] == ' '))
                FirstColon = i;
        }

        OpensBlock = FirstColon >= 0 && IsNothing(text.Substring(FirstColon + 1, End - FirstColon - 1).TrimStart());
        IsBlank = First == End || text[First] == '#';
    }

    public int Number { get; }

    public int Start { get; }

    public int End { get; }

    public int First { get; }

    public int FirstColon { get; }

    public bool IsBlank { get; }

    public int Indentation => First - Start;

    /// <summary>Whether the line is a key whose value stands beneath it.</summary>
    public bool OpensBlock { get; }

    private static bool IsNothing(string value) => value.Length == 0 || value[0] == '#';
}
