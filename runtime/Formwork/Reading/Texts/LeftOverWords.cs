using System.Linq;

namespace Formwork.Reading;

/// <summary>Finds instructions of the blank form in texts.</summary>
internal sealed class LeftOverWords(Lexicon lexicon)
{
    /// <summary>Finds the instruction in a line; null where there is none.</summary>
    public string? Find(Line line) => lexicon.FindLeftOver(new CompactText(line.Text, lexicon.Folding).Text);

    /// <summary>Whether nothing but an instruction stands in a line.</summary>
    public bool IsAlone(Line line)
    {
        var text = LabelKeys.Words(new CompactText(line.Text, lexicon.Folding).Text);
        return lexicon.LeftOver.Any(word => LabelKeys.Words(word) == text);
    }
}
