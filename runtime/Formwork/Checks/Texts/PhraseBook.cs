using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Formwork.Generated;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>The phrases of all checks of texts of a template; made when the first text is checked. Many threads may use
/// it.</summary>
internal sealed class PhraseBook
{
    private readonly ImmutableArray<TextCheckInfo> _checks;
    private readonly int[] _checkOf;
    private readonly decimal?[] _values;
    private readonly ClauseMarks.Mark[] _markOf;
    private TextSearch? _spare;

    /// <summary>Prepares the phrases of a template.</summary>
    public PhraseBook(Template template)
        : this(template.Description)
    {
    }

    /// <summary>Prepares the phrases of a form.</summary>
    public PhraseBook(TemplateDescription form)
    {
        _checks = form.TextChecks;
        var folding = new Folding(form.Language);
        char Fold(char character) => TextSymbols.Fold(folding, character);
        List<PhraseNode> Read(IEnumerable<string> phrases) => [.. phrases.Select(phrase => PhraseReader.Read(phrase, Fold))];

        var says = _checks.Select(check => Read(check.Says.Select(phrase => phrase.Text))).ToList();
        var about = _checks.Select(check => Read(check.About)).ToList();
        var aside = _checks.Select(check => Read(check.Aside)).Append(Read(form.Language.Aside)).ToList();
        _checkOf = [.. says.SelectMany((phrases, check) => phrases.Select(_ => check))];
        _values = [.. _checks.SelectMany(check => check.Says.Select(phrase => phrase.Value))];
        _markOf =
        [
            .. about.SelectMany((phrases, check) => phrases.Select(_ => new ClauseMarks.Mark(check, true, false))),
            .. aside.SelectMany((phrases, check) => phrases.Select(phrase => new ClauseMarks.Mark(check, false, HasFigure(phrase)))),
        ];

        var all = says.Concat(about).Concat(aside).SelectMany(phrases => phrases).ToList();
        var words = new TextWords(form.Language, folding);
        Symbols = new(form.Language, folding, all.SelectMany(Letters).Concat(words.Letters));
        Figures = new(Symbols, words);
        Says = new(new(Symbols, [.. says.SelectMany(phrases => phrases)]), Symbols.Count);
        Marks = new(new(Symbols, [.. about.Concat(aside).SelectMany(phrases => phrases)]), Symbols.Count);

        var anchors = new AnchorWords(form, Fold);
        var areCovered = true;
        for (var check = 0; check < _checks.Length; check++)
            areCovered &= anchors.TryCover(says[check], about[check]);
        Anchors = areCovered ? new(Symbols, anchors.Chosen) : null;
        Sections = [.. _checks.SelectMany(check => check.Texts).Distinct().Order()];
    }

    /// <summary>The characters of texts.</summary>
    public TextSymbols Symbols { get; }

    /// <summary>The figures of texts.</summary>
    public FigureReader Figures { get; }

    /// <summary>Finds the phrases that say figures.</summary>
    public PhraseMachine Says { get; }

    /// <summary>Finds the phrases that decide whether a figure counts.</summary>
    public PhraseMachine Marks { get; }

    /// <summary>Finds what every clause has that says something; null where there is no such thing.</summary>
    public AnchorSearch? Anchors { get; }

    /// <summary>The indexes of the texts that are looked through.</summary>
    public ImmutableArray<int> Sections { get; }

    /// <summary>Whether a text has anything that a figure which counts cannot do without.</summary>
    public bool CanSay(ReadOnlySpan<char> text) => Anchors is null || Anchors.Find(text, 0) >= 0;

    /// <summary>Whether a check counts figures only in clauses about something.</summary>
    public bool NeedsSubject(int check) => !_checks[check].About.IsEmpty;

    /// <summary>A search; the one that was given back last, if it is there.</summary>
    public TextSearch Rent() => Interlocked.Exchange(ref _spare, null) ?? new(this);

    /// <summary>Gives a search back.</summary>
    public void Return(TextSearch search) => Volatile.Write(ref _spare, search);

    /// <summary>Makes what gathers figures.</summary>
    public SaidFigures MakeSaid() => new(_checkOf, _values, _checks.Length);

    /// <summary>Makes what gathers the words around them.</summary>
    public ClauseMarks MakeMarks() => new(_markOf, _checks.Length);

    private static bool HasFigure(PhraseNode phrase) => phrase is PhraseNode.Figure || Parts(phrase).Any(HasFigure);

    private static IEnumerable<char> Letters(PhraseNode phrase) =>
        phrase is PhraseNode.Letter letter ? [letter.Value] : Parts(phrase).SelectMany(Letters);

    private static List<PhraseNode> Parts(PhraseNode phrase) => phrase switch
    {
        PhraseNode.Sequence sequence => sequence.Parts,
        PhraseNode.Choice choice => choice.Parts,
        PhraseNode.Optional optional => [optional.Part],
        _ => [],
    };
}
