// Emits how values are written in the template's language, and the sentences of findings and pages.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the language of a template.</summary>
internal static class LanguageEmitter
{
    private const int WordsPerLine = 32;

    // Nobody reads the sentences here, and the blanks before two hundred lines are a fiftieth of all code of a form.
    private const int MessagesPerLine = 32;

    /// <summary>Emits the method that makes it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="language">The language.</param>
    public static void Emit(CodeWriter writer, LanguageModel language)
    {
        using (writer.Block($"private static global::Formwork.Language MakeLanguage() => new({CSharpText.Literal(language.Tag)})", ";"))
        {
            WriteList(writer, "NotApplicable", language.NotApplicable);
            WriteList(writer, "Negative", language.Negative);
            WriteList(writer, "Positive", language.Positive);
            WriteList(writer, "Thousands", language.Thousands);
            writer.Write($"Units = [{string.Join(", ", language.Units.Select(unit => $"new({CSharpText.Literal(unit.Word)}, {CSharpText.Literal(unit.Factor)})"))}],");
            WriteList(writer, "Counters", language.Counters);
            if (language.Aside.Count > 0)
                WriteList(writer, "Aside", language.Aside);
            if (language.Percents.Count > 0)
                WriteList(writer, "Percents", language.Percents);
            WriteList(writer, "Dates", language.Dates);
            WriteList(writer, "Years", language.Years);
            WriteList(writer, "PageMarks", language.PageMarks);
            WriteVariants(writer, language.Variants);
            using (writer.Open("Messages =\n[", "],"))
            {
                for (var i = 0; i < language.Messages.Count; i += MessagesPerLine)
                    writer.Write(string.Join(" ", language.Messages.Skip(i).Take(MessagesPerLine).Select(message => $"new({CSharpText.Literal(message.Id)}, {CSharpText.Literal(message.Text)}),")));
            }
        }

        writer.Line();
    }

    private static void WriteList(CodeWriter writer, string name, IEnumerable<string> texts) => writer.Write($"{name} = {CSharpText.List(texts)},");

    // Hundreds of pairs of characters: as a few strings to be split they are a third of the size.
    private static void WriteVariants(CodeWriter writer, EquatableArray<string> variants)
    {
        if (variants.Count < WordsPerLine || variants.Any(variant => variant.IndexOf(' ') >= 0))
        {
            WriteList(writer, "Variants", variants);
            return;
        }

        using (writer.Open("Variants =\n[", "],"))
        {
            for (var i = 0; i < variants.Count; i += WordsPerLine)
                writer.Write($".. {CSharpText.Literal(string.Join(" ", variants.Skip(i).Take(WordsPerLine)))}.Split(' '),");
        }
    }
}
