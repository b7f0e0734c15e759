using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A band, or a whole table that has no bands.</summary>
internal sealed class BandShape
{
    /// <summary>The band.</summary>
    public required BandModel Model { get; init; }

    /// <summary>A name for private methods about this band, unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>The members that lead from the report to the band, joined by dots.</summary>
    public required string Path { get; init; }

    /// <summary>The type that holds the rows, seen from inside the report's type.</summary>
    public required string TypePath { get; init; }

    /// <summary>The leaf columns.</summary>
    public required IReadOnlyList<ColumnShape> Columns { get; init; }

    /// <summary>The leaf rows; one with an empty path where rows have no heads.</summary>
    public required IReadOnlyList<RowShape> Rows { get; init; }

    /// <summary>Whether rows have heads, and so a type of their own.</summary>
    public bool HasRows => Model.Rows.Count > 0;

    /// <summary>Whether there is a number in every report: not where there are only texts, days and choices, or only
    /// rows over lists.</summary>
    public bool IsOfNumbers => Enumerable.Range(0, Rows.Count).Any(row => Rows[row].Items is null && Columns.Select((_, column) => TypeOf(row, column)).Any(type => type.IsNumber));

    /// <summary>Whether some rows stand for the items of a list.</summary>
    public bool HasItems => Rows.Any(row => row.Items is not null);

    /// <summary>The type of a row, seen from inside the report's type.</summary>
    public string RowTypePath => HasRows ? TypePath + "." + Model.RowTypeName : TypePath;

    /// <summary>What a cell can hold.</summary>
    public CellTypeModel TypeOf(int row, int column) => Model.Cells[(row * Columns.Count) + column];

    /// <summary>The members that lead from <paramref name="root"/> to a figure.</summary>
    public string Figure(string root, int row, int column) => Member(Member(root, Rows[row].Path), Columns[column].Path);

    /// <summary>Joins two paths.</summary>
    public static string Member(string root, string path) => root.Length == 0 ? path : path.Length == 0 ? root : root + "." + path;
}
