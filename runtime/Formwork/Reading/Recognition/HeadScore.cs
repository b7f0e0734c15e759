using System;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>How well a line fits as the heads of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Exact">How many cells say a head, or what the table prints beside its heads, word for word.</param>
/// <param name="All">How many cells say heads of one band in their order, whole or torn.</param>
internal readonly record struct HeadScore(FoundTable Table, int Exact, int All)
{
    /// <summary>The greater of both.</summary>
    public int Best => Math.Max(Exact, All);

    /// <summary>Whether the cells of the line are enough to call them heads.</summary>
    public bool IsEnough(int cells) => Exact > 0 || (All >= 2 && All * 3 >= cells * 2);

    /// <summary>Looks at a line as the heads of a table.</summary>
    public static HeadScore Of(ImmutableArray<CellView> views, FoundTable table, Lexicon lexicon) =>
        new(table, views.Count(view => IsHead(view, table.Form, lexicon)), table.Form.Bands.Max(band => Of(views, band)));

    /// <summary>How many cells of a line say heads of a band.</summary>
    public static int Of(ImmutableArray<CellView> views, BandLabels band) =>
        Header.InOrder(views, band).Count + views.Count(view => band.Heads.Any(head => head.Leaf < 0 && head.Matches(view.Key, torn: false)));

    /// <summary>Whether a cell says a head of a table word for word, or what it prints beside its heads.</summary>
    public static bool IsHead(CellView view, TableLabels table, Lexicon lexicon) =>
        lexicon.Columns(view.Key).Any(head => head.Band.Table == table) || lexicon.Decorations(view.Key).Contains(table);
}
