// A small report written by hand in the shape of generated code: between records and flat cells.
#nullable enable
using System;
using Formwork.Generated;

namespace Formwork.Tests.ByHand;

public sealed partial record class LibraryReport
{
    private sealed partial class TemplateImplementation
    {
        internal static void Copy(LibraryReport report, ReportContent content)
        {
            CopyAll(report, content.Cells);
            var facts = report.Facts;
            content.Facts[0] = Cell.FromText(facts.Library);
            content.Facts[1] = Cell.FromText(facts.Kind);
            content.Facts[2] = facts.Year is { } year ? Cell.FromInt32(year) : default;
            content.Facts[3] = facts.Opened is { } opened ? Cell.FromDate(opened) : default;
            content.Preamble = report.Preamble;
            content.Texts[0] = report.Overview.Text;
            content.Texts[4] = report.Remarks.Text;
            content.Notes[0] = report.Overview.Notes;
            content.Notes[1] = report.Stock.Notes;
            content.Notes[2] = report.Loans.Notes;
            content.Notes[3] = report.Visits.Notes;
            content.Notes[4] = report.Remarks.Notes;
        }

        protected override void CopyTo(LibraryReport report, ReportContent content) => Copy(report, content);

        protected override void CopyCells(LibraryReport report, Span<Cell> cells) => CopyAll(report, cells);

        protected override LibraryReport Create(ReportContent content)
        {
            ReadOnlySpan<Cell> cells = content.Cells;
            return new LibraryReport
            {
                Facts = new ReportFacts
                {
                    Library = content.Facts[0].AsText(),
                    Kind = content.Facts[1].AsText(),
                    Year = content.Facts[2].AsInt32(),
                    Opened = content.Facts[3].AsDate(),
                },
                Preamble = content.Preamble,
                Overview = new OverviewSection { Text = content.Texts[0], Notes = content.Notes[0] },
                Stock = CreateStock(cells.Slice(0, 7), content.Notes[1]),
                Loans = CreateLoans(cells.Slice(7, 28), content.Notes[2]),
                Visits = CreateVisits(cells.Slice(35, 4), content.Notes[3]),
                Remarks = new RemarksSection { Text = content.Texts[4], Notes = content.Notes[4] },
            };
        }

        private static void CopyAll(LibraryReport report, Span<Cell> cells)
        {
            CopyBooks(report.Stock.Books.Fiction, cells.Slice(0, 3));
            CopyBooks(report.Stock.Books.Science, cells.Slice(3, 3));
            cells[6] = Cell.FromAmount(report.Stock.Money.Purchases.Amount);
            CopyLoans(report.Loans.New, cells.Slice(7, 4));
            CopyLoans(report.Loans.CarriedIn, cells.Slice(11, 4));
            CopyLoans(report.Loans.Outcomes.Returned, cells.Slice(15, 4));
            CopyLoans(report.Loans.Outcomes.Renewed.Once, cells.Slice(19, 4));
            CopyLoans(report.Loans.Outcomes.Renewed.Twice, cells.Slice(23, 4));
            CopyLoans(report.Loans.Outcomes.Total, cells.Slice(27, 4));
            CopyLoans(report.Loans.CarriedOut, cells.Slice(31, 4));
            cells[35] = Cell.FromCount(report.Visits.Counted.Weekday);
            cells[36] = Cell.FromCount(report.Visits.Counted.Weekend);
            cells[37] = Cell.FromCount(report.Visits.Counted.Total);
            cells[38] = Cell.FromCount(report.Visits.Change);
        }

        private static void CopyBooks(in StockSection.BooksBand.BooksRow row, Span<Cell> cells)
        {
            cells[2] = Cell.FromCount(row.Held);
            cells[0] = Cell.FromCount(row.Bought);
            cells[1] = Cell.FromCount(row.Lost);
        }

        private static void CopyLoans(in LoansSection.LoansRow row, Span<Cell> cells)
        {
            cells[3] = Cell.FromCount(row.Total);
            cells[0] = Cell.FromCount(row.Adults);
            cells[1] = Cell.FromCount(row.Children.School);
            cells[2] = Cell.FromCount(row.Children.Others);
        }

        private static StockSection CreateStock(ReadOnlySpan<Cell> cells, NoteCollection notes) => new()
        {
            Books = new() { Fiction = CreateBooks(cells.Slice(0, 3)), Science = CreateBooks(cells.Slice(3, 3)) },
            Money = new() { Purchases = new() { Amount = cells[6].ToAmount() } },
            Notes = notes,
        };

        private static StockSection.BooksBand.BooksRow CreateBooks(ReadOnlySpan<Cell> cells) =>
            new() { Bought = cells[0].ToCount(), Lost = cells[1].ToCount(), Held = cells[2].ToCount() };

        private static LoansSection CreateLoans(ReadOnlySpan<Cell> cells, NoteCollection notes) => new()
        {
            New = CreateLoansRow(cells.Slice(0, 4)),
            CarriedIn = CreateLoansRow(cells.Slice(4, 4)),
            Outcomes = new()
            {
                Returned = CreateLoansRow(cells.Slice(8, 4)),
                Renewed = new() { Once = CreateLoansRow(cells.Slice(12, 4)), Twice = CreateLoansRow(cells.Slice(16, 4)) },
                Total = CreateLoansRow(cells.Slice(20, 4)),
            },
            CarriedOut = CreateLoansRow(cells.Slice(24, 4)),
            Notes = notes,
        };

        private static LoansSection.LoansRow CreateLoansRow(ReadOnlySpan<Cell> cells) => new()
        {
            Adults = cells[0].ToCount(),
            Children = new() { School = cells[1].ToCount(), Others = cells[2].ToCount() },
            Total = cells[3].ToCount(),
        };

        private static VisitsSection CreateVisits(ReadOnlySpan<Cell> cells, NoteCollection notes) => new()
        {
            Counted = new() { Weekday = cells[0].ToCount(), Weekend = cells[1].ToCount(), Total = cells[2].ToCount() },
            Change = cells[3].ToCount(),
            Notes = notes,
        };
    }
}
