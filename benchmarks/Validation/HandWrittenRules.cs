// The sums of the form as somebody would write them by hand, with the three answers.
using static Formwork.Benchmarks.AnnualReport;
using Row = Formwork.Benchmarks.AnnualReport.ApplicationsSection.ApplicationsRow;

namespace Formwork.Benchmarks;

/// <summary>All totals of the form and its balance, written by hand: how many hold, fail and cannot be decided.</summary>
public static class HandWrittenRules
{
    /// <summary>Judges a report.</summary>
    public static Verdict Judge(AnnualReport report)
    {
        var verdict = default(Verdict);
        var table = report.Applications;
        var outcomes = table.Outcomes;
        JudgeRow(table.New, ref verdict);
        JudgeRow(table.CarriedIn, ref verdict);

        var sum = default(Columns);
        Add(outcomes.Granted, ref sum, ref verdict);
        Add(outcomes.PartlyGranted, ref sum, ref verdict);
        Add(outcomes.Refused.StateSecret, ref sum, ref verdict);
        Add(outcomes.Refused.BarredByLaw, ref sum, ref verdict);
        Add(outcomes.Refused.SafetyStability, ref sum, ref verdict);
        Add(outcomes.Refused.ThirdPartyRights, ref sum, ref verdict);
        Add(outcomes.Refused.InternalAffairs, ref sum, ref verdict);
        Add(outcomes.Refused.ProcessInformation, ref sum, ref verdict);
        Add(outcomes.Refused.EnforcementFile, ref sum, ref verdict);
        Add(outcomes.Refused.EnquiryMatter, ref sum, ref verdict);
        Add(outcomes.Unavailable.NotHeld, ref sum, ref verdict);
        Add(outcomes.Unavailable.NeedsCreating, ref sum, ref verdict);
        Add(outcomes.Unavailable.StillUnclear, ref sum, ref verdict);
        Add(outcomes.NotProcessed.PetitionComplaint, ref sum, ref verdict);
        Add(outcomes.NotProcessed.Repeated, ref sum, ref verdict);
        Add(outcomes.NotProcessed.Publication, ref sum, ref verdict);
        Add(outcomes.NotProcessed.Excessive, ref sum, ref verdict);
        Add(outcomes.NotProcessed.Reissue, ref sum, ref verdict);
        Add(outcomes.OtherHandling.CorrectionOverdue, ref sum, ref verdict);
        Add(outcomes.OtherHandling.FeeUnpaid, ref sum, ref verdict);
        Add(outcomes.OtherHandling.Other, ref sum, ref verdict);
        JudgeRow(outcomes.Total, ref verdict);
        JudgeRow(table.CarriedOut, ref verdict);

        var total = ColumnsOf(outcomes.Total);
        JudgeColumns(sum, total, ref verdict);
        JudgeColumns(Plus(ColumnsOf(table.New), ColumnsOf(table.CarriedIn)), Plus(total, ColumnsOf(table.CarriedOut)), ref verdict);

        JudgeResults(report.ReviewLitigation.Review, ref verdict);
        JudgeResults(report.ReviewLitigation.Litigation.Direct, ref verdict);
        JudgeResults(report.ReviewLitigation.Litigation.AfterReview, ref verdict);
        return verdict;
    }

    private static void JudgeRow(in Row row, ref Verdict verdict)
    {
        var columns = ColumnsOf(row);
        Judge(columns.NaturalPerson.Plus(columns.Business).Plus(columns.Research).Plus(columns.PublicWelfare).Plus(columns.LegalService).Plus(columns.Other), columns.Total, ref verdict);
    }

    private static void Add(in Row row, ref Columns sum, ref Verdict verdict)
    {
        JudgeRow(row, ref verdict);
        sum = Plus(sum, ColumnsOf(row));
    }

    private static void JudgeColumns(in Columns parts, in Columns total, ref Verdict verdict)
    {
        Judge(parts.NaturalPerson, total.NaturalPerson, ref verdict);
        Judge(parts.Business, total.Business, ref verdict);
        Judge(parts.Research, total.Research, ref verdict);
        Judge(parts.PublicWelfare, total.PublicWelfare, ref verdict);
        Judge(parts.LegalService, total.LegalService, ref verdict);
        Judge(parts.Other, total.Other, ref verdict);
        Judge(parts.Total, total.Total, ref verdict);
    }

    private static void JudgeResults(in ResultsColumns results, ref Verdict verdict) =>
        Judge(Of(results.Upheld).Plus(Of(results.Corrected)).Plus(Of(results.Other)).Plus(Of(results.Pending)), Of(results.Total), ref verdict);

    // Unknown figures are zero or more: a side that is known fails where the known part of the other is greater.
    private static void Judge(Sum left, Sum right, ref Verdict verdict)
    {
        if (left.Unknown + right.Unknown == 0)
        {
            if (left.Known == right.Known)
            {
                verdict.Holds++;
            }
            else
            {
                verdict.Fails++;
            }
        }
        else if ((left.Unknown == 0 && left.Known < right.Known) || (right.Unknown == 0 && right.Known < left.Known))
        {
            verdict.Fails++;
        }
        else
        {
            verdict.Undecided++;
        }
    }

    private static Columns ColumnsOf(in Row row) => new(
        Of(row.NaturalPerson), Of(row.Organisation.Business), Of(row.Organisation.Research), Of(row.Organisation.PublicWelfare),
        Of(row.Organisation.LegalService), Of(row.Organisation.Other), Of(row.Total));

    private static Columns Plus(in Columns one, in Columns other) => new(
        one.NaturalPerson.Plus(other.NaturalPerson), one.Business.Plus(other.Business), one.Research.Plus(other.Research), one.PublicWelfare.Plus(other.PublicWelfare),
        one.LegalService.Plus(other.LegalService), one.Other.Plus(other.Other), one.Total.Plus(other.Total));

    private static Sum Of(Count count) => count.TryGetValue(out var value) ? new Sum(value, 0) : new Sum(0, count.IsBlank ? 1 : 0);

    /// <summary>How many rules hold, fail, and cannot be decided.</summary>
    public struct Verdict
    {
        /// <summary>How many hold.</summary>
        public int Holds { get; set; }

        /// <summary>How many fail.</summary>
        public int Fails { get; set; }

        /// <summary>How many cannot be decided.</summary>
        public int Undecided { get; set; }
    }

    private readonly record struct Sum(long Known, int Unknown)
    {
        public Sum Plus(Sum other) => new(Known + other.Known, Unknown + other.Unknown);
    }

    private readonly record struct Columns(Sum NaturalPerson, Sum Business, Sum Research, Sum PublicWelfare, Sum LegalService, Sum Other, Sum Total);
}
