// The 2021 form as text, made from its template: what the reader's tests begin with and damage.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Tests.Reading;

/// <summary>Texts of made-up reports, and what was read of them.</summary>
public static class Form
{
    public const string Article20 = "proactive_disclosure";
    public const string Applications = "applications";
    public const string Review = "review_litigation";

    public static Template<AnnualReport> Template { get; } = Formwork.Template.Of<AnnualReport>();

    /// <summary>The lines of a table: spanned places are empty cells, and each figure tells its cell.</summary>
    public static List<string> Table(string section, Func<int, string>? figure = null)
    {
        var grid = Template.Sections.Single(candidate => candidate.Key == section).Table!.Grid;
        var lines = new List<string>();
        for (var row = 0; row < grid.Rows; row++)
        {
            var cells = new string[grid.Columns];
            foreach (var cell in grid.Cells.Where(cell => cell.Row == row))
                cells[cell.Column] = cell.Kind == GridCellKind.Data ? (figure ?? Figure)(cell.Cell) : cell.Text;
            lines.Add(string.Join('\t', cells));
        }

        return lines;
    }

    /// <summary>The figure that stands in a cell.</summary>
    public static string Figure(int cell) => (cell + 11).ToString(CultureInfo.InvariantCulture);

    /// <summary>A report whose sections are as given; texts and tables not given are sound.</summary>
    public static string Report(params (string Section, IEnumerable<string> Lines)[] changed)
    {
        var lines = new List<string> { "青石县档案局2024年政府信息公开工作年度报告", "" };
        foreach (var section in Template.Sections)
        {
            lines.Add("");
            lines.Add(section.Number + section.Label);
            lines.Add("");
            var given = changed.FirstOrDefault(item => item.Section == section.Key).Lines;
            lines.AddRange(given ?? (section.Table is null ? ["本机关按规定办理。"] : Table(section.Key)));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Reads a text.</summary>
    public static ReadResult<AnnualReport> Read(string text) => Template.Read(text);

    /// <summary>Reads a report one of whose tables is damaged.</summary>
    public static ReadResult<AnnualReport> ReadWith(string section, IEnumerable<string> lines) => Read(Report((section, lines)));

    /// <summary>The data cells of a report.</summary>
    public static Cell[] Cells(AnnualReport report)
    {
        var content = new ReportContent(Template);
        ((IReport)report).CopyTo(content);
        return content.Cells;
    }

    /// <summary>The data cells of a section, by number.</summary>
    public static IEnumerable<int> CellsOf(string section) => Template.Cells.Where(cell => cell.Section.Key == section).Select(cell => cell.Index);

    /// <summary>The number of a cell by its path.</summary>
    public static int Cell(string path) => Template.Cells.Single(cell => cell.Path == path).Index;

    /// <summary>What was read wrongly: cells that hold anything but their figure, those left out excepted.</summary>
    public static IEnumerable<string> Wrong(ReadResult<AnnualReport> read, params IEnumerable<int> blank)
    {
        var cells = Cells(read.Report);
        var left = blank.ToHashSet();
        return Template.Cells
            .Where(cell => cells[cell.Index].ToString() != (left.Contains(cell.Index) ? "" : Figure(cell.Index)))
            .Select(cell => cell.Path + " = " + cells[cell.Index]);
    }
}
