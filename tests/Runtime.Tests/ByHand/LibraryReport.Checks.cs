// A small report written by hand in the shape of generated code: the fast path of its checks.
#nullable enable
using Formwork.Generated;

namespace Formwork.Tests.ByHand;

public sealed partial record class LibraryReport
{
    private sealed partial class TemplateImplementation
    {
        // Every figure known, of its type, and every total and check right: then there is nothing to say.
        protected override bool Holds(LibraryReport report) =>
            HoldsStock(report.Stock) && HoldsLoans(report.Loans) && HoldsVisits(report.Visits);

        private static bool HoldsStock(StockSection stock) =>
            Checking.AreCounts(stock.Books.Fiction.Bought, stock.Books.Fiction.Lost, stock.Books.Fiction.Held)
            && Checking.AreCounts(stock.Books.Science.Bought, stock.Books.Science.Lost, stock.Books.Science.Held)
            && Checking.IsAmount(stock.Money.Purchases.Amount, 2);

        private static bool HoldsLoans(LoansSection loans)
        {
            var outcomes = loans.Outcomes;
            return HoldsRow(loans.New) && HoldsRow(loans.CarriedIn) && HoldsRow(outcomes.Returned) && HoldsRow(outcomes.Renewed.Once)
                && HoldsRow(outcomes.Renewed.Twice) && HoldsRow(outcomes.Total) && HoldsRow(loans.CarriedOut)
                && HoldsColumn(loans.New.Adults, loans.CarriedIn.Adults, outcomes.Returned.Adults, outcomes.Renewed.Once.Adults, outcomes.Renewed.Twice.Adults, outcomes.Total.Adults, loans.CarriedOut.Adults)
                && HoldsColumn(loans.New.Children.School, loans.CarriedIn.Children.School, outcomes.Returned.Children.School, outcomes.Renewed.Once.Children.School, outcomes.Renewed.Twice.Children.School, outcomes.Total.Children.School, loans.CarriedOut.Children.School)
                && HoldsColumn(loans.New.Children.Others, loans.CarriedIn.Children.Others, outcomes.Returned.Children.Others, outcomes.Renewed.Once.Children.Others, outcomes.Renewed.Twice.Children.Others, outcomes.Total.Children.Others, loans.CarriedOut.Children.Others)
                && HoldsColumn(loans.New.Total, loans.CarriedIn.Total, outcomes.Returned.Total, outcomes.Renewed.Once.Total, outcomes.Renewed.Twice.Total, outcomes.Total.Total, loans.CarriedOut.Total);
        }

        private static bool HoldsRow(in LoansSection.LoansRow row) =>
            Checking.AreCounts(row.Adults, row.Children.School, row.Children.Others, row.Total)
            && Checking.ValueOf(row.Adults) + Checking.ValueOf(row.Children.School) + Checking.ValueOf(row.Children.Others) == Checking.ValueOf(row.Total);

        private static bool HoldsColumn(Count @new, Count carriedIn, Count returned, Count once, Count twice, Count total, Count carriedOut) =>
            Checking.ValueOf(returned) + Checking.ValueOf(once) + Checking.ValueOf(twice) == Checking.ValueOf(total)
            && Checking.ValueOf(@new) + Checking.ValueOf(carriedIn) == Checking.ValueOf(total) + Checking.ValueOf(carriedOut);

        private static bool HoldsVisits(VisitsSection visits) =>
            Checking.AreCounts(visits.Counted.Weekday, visits.Counted.Weekend, visits.Counted.Total)
            && visits.Change.HasValue
            && Checking.ValueOf(visits.Counted.Weekday) + Checking.ValueOf(visits.Counted.Weekend) == Checking.ValueOf(visits.Counted.Total);

        // What the runtime offers to generated checks, until generated code says what it needs.
        private static class Checking
        {
            public static bool AreCounts(params System.ReadOnlySpan<Count> counts)
            {
                foreach (var count in counts)
                {
                    if (!count.TryGetValue(out var value) || value < 0)
                    {
                        return false;
                    }
                }

                return true;
            }

            public static bool IsAmount(Amount amount, int decimals) => amount.TryGetValue(out var value) && value >= 0 && value.Scale <= decimals;

            public static long ValueOf(Count count) => count.TryGetValue(out var value) ? value : 0;
        }
    }
}
