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

        var sum = default(HandWrittenColumns);
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

        var total = default(HandWrittenColumns);
        total.Add(outcomes.Total);
        JudgeColumns(sum, total, ref verdict);
        var before = default(HandWrittenColumns);
        before.Add(table.New);
        before.Add(table.CarriedIn);
        total.Add(table.CarriedOut);
        JudgeColumns(before, total, ref verdict);

        JudgeResults(report.ReviewLitigation.Review, ref verdict);
        JudgeResults(report.ReviewLitigation.Litigation.Direct, ref verdict);
        JudgeResults(report.ReviewLitigation.Litigation.AfterReview, ref verdict);
        return verdict;
    }

    private static void JudgeRow(in Row row, ref Verdict verdict)
    {
        var organisation = row.Organisation;
        if (row.NaturalPerson.TryGetValue(out var person) && organisation.Business.TryGetValue(out var business) && organisation.Research.TryGetValue(out var research)
            && organisation.PublicWelfare.TryGetValue(out var welfare) && organisation.LegalService.TryGetValue(out var legal) && organisation.Other.TryGetValue(out var other)
            && row.Total.TryGetValue(out var total))
        {
            verdict.Count((long)person + business + research + welfare + legal + other == total);
            return;
        }

        var parts = default(HandWrittenFigure);
        parts.Add(row.NaturalPerson);
        parts.Add(organisation.Business);
        parts.Add(organisation.Research);
        parts.Add(organisation.PublicWelfare);
        parts.Add(organisation.LegalService);
        parts.Add(organisation.Other);
        var whole = default(HandWrittenFigure);
        whole.Add(row.Total);
        Judge(parts, whole, ref verdict);
    }

    private static void Add(in Row row, ref HandWrittenColumns sum, ref Verdict verdict)
    {
        JudgeRow(row, ref verdict);
        sum.Add(row);
    }

    private static void JudgeColumns(in HandWrittenColumns parts, in HandWrittenColumns total, ref Verdict verdict)
    {
        Judge(parts.NaturalPerson, total.NaturalPerson, ref verdict);
        Judge(parts.Business, total.Business, ref verdict);
        Judge(parts.Research, total.Research, ref verdict);
        Judge(parts.PublicWelfare, total.PublicWelfare, ref verdict);
        Judge(parts.LegalService, total.LegalService, ref verdict);
        Judge(parts.Other, total.Other, ref verdict);
        Judge(parts.Total, total.Total, ref verdict);
    }

    private static void JudgeResults(in ResultsColumns results, ref Verdict verdict)
    {
        if (results.Upheld.TryGetValue(out var upheld) && results.Corrected.TryGetValue(out var corrected) && results.Other.TryGetValue(out var other)
            && results.Pending.TryGetValue(out var pending) && results.Total.TryGetValue(out var total))
        {
            verdict.Count((long)upheld + corrected + other + pending == total);
            return;
        }

        var parts = default(HandWrittenFigure);
        parts.Add(results.Upheld);
        parts.Add(results.Corrected);
        parts.Add(results.Other);
        parts.Add(results.Pending);
        var whole = default(HandWrittenFigure);
        whole.Add(results.Total);
        Judge(parts, whole, ref verdict);
    }

    // Unknown figures are zero or more: a side that is known fails where the known part of the other is greater.
    private static void Judge(in HandWrittenFigure left, in HandWrittenFigure right, ref Verdict verdict)
    {
        if (left.Unknown + right.Unknown == 0)
        {
            verdict.Count(left.Known == right.Known);
        }
        else if ((left.Unknown == 0 && left.Known < right.Known) || (right.Unknown == 0 && right.Known < left.Known))
        {
            verdict.Count(false);
        }
        else
        {
            verdict.Undecided++;
        }
    }

    /// <summary>How many rules hold, fail, and cannot be decided.</summary>
    public struct Verdict
    {
        /// <summary>How many hold.</summary>
        public int Holds { get; set; }

        /// <summary>How many fail.</summary>
        public int Fails { get; set; }

        /// <summary>How many cannot be decided.</summary>
        public int Undecided { get; set; }

        internal void Count(bool holds)
        {
            Holds += holds ? 1 : 0;
            Fails += holds ? 0 : 1;
        }
    }
}
