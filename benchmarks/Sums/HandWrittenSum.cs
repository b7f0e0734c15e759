// The figures of the form added up as somebody would write it by hand, field by field.
using static Formwork.Benchmarks.AnnualReport;
using Row = Formwork.Benchmarks.AnnualReport.ApplicationsSection.ApplicationsRow;

namespace Formwork.Benchmarks;

/// <summary>All figures of the form over many reports, written by hand: known numbers and how many reports have none.</summary>
public sealed class HandWrittenSum
{
    private readonly HandWrittenColumns[] _rows = new HandWrittenColumns[25];
    private readonly Results[] _results = new Results[3];
    private readonly HandWrittenFigure[] _published = new HandWrittenFigure[9];
    private decimal _fees;
    private int _blankFees;

    /// <summary>Adds a report.</summary>
    public void Add(AnnualReport report)
    {
        var published = report.ProactiveDisclosure;
        _published[0].Add(published.Item1.Regulations.Made);
        _published[1].Add(published.Item1.Regulations.Repealed);
        _published[2].Add(published.Item1.Regulations.InForce);
        _published[3].Add(published.Item1.NormativeDocuments.Made);
        _published[4].Add(published.Item1.NormativeDocuments.Repealed);
        _published[5].Add(published.Item1.NormativeDocuments.InForce);
        _published[6].Add(published.Item5.Licences.Decisions);
        _published[7].Add(published.Item6.Penalties.Decisions);
        _published[8].Add(published.Item6.CompulsoryMeasures.Decisions);
        if (published.Item8.Fees.Amount.TryGetValue(out var fees))
        {
            _fees += fees;
        }
        else if (published.Item8.Fees.Amount.IsBlank)
        {
            _blankFees++;
        }

        var table = report.Applications;
        var outcomes = table.Outcomes;
        _rows[0].Add(table.New);
        _rows[1].Add(table.CarriedIn);
        _rows[2].Add(outcomes.Granted);
        _rows[3].Add(outcomes.PartlyGranted);
        _rows[4].Add(outcomes.Refused.StateSecret);
        _rows[5].Add(outcomes.Refused.BarredByLaw);
        _rows[6].Add(outcomes.Refused.SafetyStability);
        _rows[7].Add(outcomes.Refused.ThirdPartyRights);
        _rows[8].Add(outcomes.Refused.InternalAffairs);
        _rows[9].Add(outcomes.Refused.ProcessInformation);
        _rows[10].Add(outcomes.Refused.EnforcementFile);
        _rows[11].Add(outcomes.Refused.EnquiryMatter);
        _rows[12].Add(outcomes.Unavailable.NotHeld);
        _rows[13].Add(outcomes.Unavailable.NeedsCreating);
        _rows[14].Add(outcomes.Unavailable.StillUnclear);
        _rows[15].Add(outcomes.NotProcessed.PetitionComplaint);
        _rows[16].Add(outcomes.NotProcessed.Repeated);
        _rows[17].Add(outcomes.NotProcessed.Publication);
        _rows[18].Add(outcomes.NotProcessed.Excessive);
        _rows[19].Add(outcomes.NotProcessed.Reissue);
        _rows[20].Add(outcomes.OtherHandling.CorrectionOverdue);
        _rows[21].Add(outcomes.OtherHandling.FeeUnpaid);
        _rows[22].Add(outcomes.OtherHandling.Other);
        _rows[23].Add(outcomes.Total);
        _rows[24].Add(table.CarriedOut);

        _results[0].Add(report.ReviewLitigation.Review);
        _results[1].Add(report.ReviewLitigation.Litigation.Direct);
        _results[2].Add(report.ReviewLitigation.Litigation.AfterReview);
    }

    /// <summary>New requests in all, or null where a report does not say.</summary>
    public long? NewRequests => _rows[0].Total.Value;

    /// <summary>Fees in all, or null where a report does not say.</summary>
    public decimal? Fees => _blankFees > 0 ? null : _fees;

    /// <summary>Suits after a review that are pending, or null where a report does not say.</summary>
    public long? Pending => _results[2].Pending.Value;

    private struct Results
    {
        public HandWrittenFigure Upheld;
        public HandWrittenFigure Corrected;
        public HandWrittenFigure Other;
        public HandWrittenFigure Pending;
        public HandWrittenFigure Total;

        public void Add(in ResultsColumns results)
        {
            Upheld.Add(results.Upheld);
            Corrected.Add(results.Corrected);
            Other.Add(results.Other);
            Pending.Add(results.Pending);
            Total.Add(results.Total);
        }
    }
}
