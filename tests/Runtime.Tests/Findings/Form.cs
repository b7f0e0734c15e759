// Small forms for the tests of the checks: a grid of rows and columns with totals, and reports on it written as rows of figures.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Tests.Findings;

/// <summary>A form of one table. Its rows and columns are called r0, r1, … and c0, c1, …; those that add the others up are called total.</summary>
internal sealed class Form : Template<FormReport>
{
    private Form(TemplateDescription description, int width)
        : base(description) => Width = width;

    public int Width { get; }

    /// <summary>A table whose last row or column is the total of the others, if asked for.</summary>
    public static Form Grid(
        int rows,
        int columns,
        bool rowTotals = true,
        bool columnTotals = true,
        CellType? type = null,
        IEnumerable<CellType>? types = null,
        CheckInfo[]? checks = null,
        Language? language = null)
    {
        var width = columns + (rowTotals ? 1 : 0);
        var height = rows + (columnTotals ? 1 : 0);
        var totals = new List<TotalInfo>();
        for (var row = 0; rowTotals && row < height; row++)
        {
            totals.Add(new(true, (row * width) + columns, [.. Enumerable.Range(row * width, columns)]));
        }

        for (var column = 0; columnTotals && column < width; column++)
        {
            totals.Add(new(false, (rows * width) + column, [.. Enumerable.Range(0, rows).Select(row => (row * width) + column)]));
        }

        return Of(Heads('c', columns, rowTotals), Heads('r', rows, columnTotals), totals, type, types, checks, language);
    }

    /// <summary>One row of cells without any total, with checks.</summary>
    public static Form Row(int columns, params CheckInfo[] checks) => Grid(1, columns, false, false, checks: checks);

    /// <summary>A form with the heads given.</summary>
    public static Form Of(
        ImmutableArray<HeadInfo> columns,
        ImmutableArray<HeadInfo> rows,
        IEnumerable<TotalInfo> totals,
        CellType? type = null,
        IEnumerable<CellType>? types = null,
        CheckInfo[]? checks = null,
        Language? language = null,
        FactInfo[]? facts = null,
        TextInfo? text = null,
        TextCheckInfo[]? textChecks = null,
        FactCheckInfo[]? factChecks = null,
        string[]? leftOver = null,
        Severity allZero = Severity.Off,
        string name = "form")
    {
        var band = new BandInfo { Columns = columns, Rows = rows, FirstCell = 0, Types = types is null ? [type ?? new(CellTypeKind.Count)] : [.. types] };
        return new(
            new()
            {
                Name = name,
                Revision = "1",
                Titles = ["Form"],
                Language = language ?? Languages.English,
                Facts = [.. facts ?? [new("agency", "Agency", FactKind.Text) { Required = true }, new("phone", "Phone", FactKind.Telephone)]],
                Sections =
                [
                    new("text", "Text") { Text = text ?? new(true, []) },
                    new("table", "Table") { Table = new() { Bands = [band], Grid = new(0, 0, []) } },
                ],
                Totals = [.. totals],
                Checks = [.. checks ?? []],
                TextChecks = [.. textChecks ?? []],
                FactChecks = [.. factChecks ?? []],
                LeftOver = [.. leftOver ?? []],
                Severities = [new("all_zero", allZero)],
                CellCount = columns.Length * Math.Max(1, rows.Length),
            },
            columns.Length);
    }

    /// <summary>A check of the first row's cells, asked once of that row.</summary>
    public static CheckInfo Check(CheckExpression assert, decimal within = 0, bool unlessNoted = false, int cells = 6, Severity severity = Severity.Error) => new()
    {
        Rule = "table.rule",
        Section = 1,
        Severity = severity,
        Assert = assert,
        Within = within,
        UnlessNoted = unlessNoted,
        Instances = [new("r0", null, [.. Enumerable.Range(0, cells)])],
    };

    /// <summary>A report: figures parted by spaces, _ for a blank and / for what does not apply.</summary>
    public FormReport Report(params string[] rows)
    {
        var cells = rows.SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Read).ToArray();
        return Report(cells);
    }

    /// <summary>A report of the cells given.</summary>
    public FormReport Report(IReadOnlyList<Cell> cells) => cells.Count == CellCount
        ? new(this) { Cells = [.. cells], Agency = "Agency of Tests", Text = "All of it." }
        : throw new ArgumentException($"The form has {CellCount} cells, not {cells.Count}.", nameof(cells));


    protected override FormReport Create(ReportContent content) => new(this)
    {
        Cells = [.. content.Cells],
        Facts = [.. content.Facts],
        Text = content.Texts[0],
        Notes = content.Notes[1],
    };

    protected override void CopyTo(FormReport report, ReportContent content) => ((IReport)report).CopyTo(content);

    protected override void CopyCells(FormReport report, Span<Cell> cells) => report.Cells.CopyTo(cells);

    protected override bool Holds(FormReport report) => false;

    protected override bool HasSoundFacts(FormReport report) => false;

    private static Cell Read(string figure) => figure switch
    {
        "_" => default,
        "/" => Cell.NotApplicable,
        _ => decimal.Parse(figure, CultureInfo.InvariantCulture),
    };

    private static ImmutableArray<HeadInfo> Heads(char letter, int count, bool total)
    {
        var heads = Enumerable.Range(0, count).Select(i => new HeadInfo($"{letter}{i}", $"{char.ToUpperInvariant(letter)}{i}"));
        return [.. total ? heads.Append(new("total", "Total") { IsTotal = true }) : heads];
    }
}
