using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>The totals of a band.</summary>
/// <param name="Across">By row: the totals whose parts stand in the same row, as column indexes.</param>
/// <param name="Vectors">Total rows that add the same rows in every column of numbers, so that whole rows can be added;
/// those that add the same rows together.</param>
/// <param name="Others">All other totals.</param>
internal sealed record BandTotals(
    IReadOnlyList<IReadOnlyList<(int Total, IReadOnlyList<int> Parts)>> Across,
    IReadOnlyList<(IReadOnlyList<int> Totals, IReadOnlyList<int> Parts)> Vectors,
    IReadOnlyList<TotalModel> Others)
{
    /// <summary>Sorts the totals of a band.</summary>
    public static BandTotals Of(BandShape band, IEnumerable<TotalModel> all)
    {
        var first = band.Model.FirstCell;
        var width = band.Columns.Count;
        int Row(int cell) => (cell - first) / width;
        int Column(int cell) => (cell - first) % width;

        var own = all.Where(total => total.Cell >= first && total.Cell < first + band.Model.Cells.Count).ToList();
        var across = band.Rows.Select(_ => new List<(int, IReadOnlyList<int>)>()).ToList();
        foreach (var total in own.Where(total => total.Axis == TotalAxis.Row))
            across[Row(total.Cell)].Add((Column(total.Cell), total.Parts.Select(Column).ToList()));

        var numbers = Enumerable.Range(0, width).Where(column => band.Columns[column].Type.IsNumber).ToList();
        var vectors = new List<(IReadOnlyList<int>, IReadOnlyList<int>)>();
        var known = new Dictionary<(string? Items, EquatableArray<int> Parts), List<int>>();
        var others = new List<TotalModel>();
        foreach (var row in own.Where(total => total.Axis == TotalAxis.Column).GroupBy(total => Row(total.Cell)))
        {
            var parts = row.First().Parts.Select(Row).ToList();
            if (row.Select(total => Column(total.Cell)).SequenceEqual(numbers) && row.All(total => total.Parts.Select(Row).SequenceEqual(parts)))
            {
                var key = (band.Rows[row.Key].Items?.Path, row.First().Parts);
                if (!known.TryGetValue(key, out var totals))
                {
                    known.Add(key, totals = []);
                    vectors.Add((totals, parts));
                }

                totals.Add(row.Key);
            }
            else
            {
                others.AddRange(row);
            }
        }

        return new BandTotals(across, vectors, others);
    }
}
