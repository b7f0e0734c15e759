// The sums of the form as FluentValidation has them.
using FluentValidation;
using static Formwork.Benchmarks.AnnualReport;
using Row = Formwork.Benchmarks.AnnualReport.ApplicationsSection.ApplicationsRow;

namespace Formwork.Benchmarks;

/// <summary>All totals of the form and its balance, as rules of FluentValidation. It knows two answers, and looks at nothing but the sums.</summary>
public sealed class FluentRules : AbstractValidator<AnnualReport>
{
    /// <summary>Makes the rules.</summary>
    public FluentRules()
    {
        RuleFor(report => report.Applications).SetValidator(new ApplicationsRules());
        RuleFor(report => report.ReviewLitigation.Review).SetValidator(new ResultsRules());
        RuleFor(report => report.ReviewLitigation.Litigation.Direct).SetValidator(new ResultsRules());
        RuleFor(report => report.ReviewLitigation.Litigation.AfterReview).SetValidator(new ResultsRules());
    }

    private static int N(Count count) => count.TryGetValue(out var value) ? value : 0;

    private sealed class ResultsRules : AbstractValidator<ResultsColumns>
    {
        public ResultsRules() =>
            RuleFor(results => results.Total).Must((results, total) => N(results.Upheld) + N(results.Corrected) + N(results.Other) + N(results.Pending) == N(total));
    }

    private sealed class RowRules : AbstractValidator<Row>
    {
        public RowRules() => RuleFor(row => row.Total).Must((row, total) =>
            N(row.NaturalPerson) + N(row.Organisation.Business) + N(row.Organisation.Research) + N(row.Organisation.PublicWelfare)
                + N(row.Organisation.LegalService) + N(row.Organisation.Other) == N(total));
    }

    private sealed class ApplicationsRules : AbstractValidator<ApplicationsSection>
    {
        public ApplicationsRules()
        {
            var rows = new RowRules();
            RuleFor(table => table.New).SetValidator(rows);
            RuleFor(table => table.CarriedIn).SetValidator(rows);
            RuleFor(table => table.Outcomes.Granted).SetValidator(rows);
            RuleFor(table => table.Outcomes.PartlyGranted).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.StateSecret).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.BarredByLaw).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.SafetyStability).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.ThirdPartyRights).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.InternalAffairs).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.ProcessInformation).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.EnforcementFile).SetValidator(rows);
            RuleFor(table => table.Outcomes.Refused.EnquiryMatter).SetValidator(rows);
            RuleFor(table => table.Outcomes.Unavailable.NotHeld).SetValidator(rows);
            RuleFor(table => table.Outcomes.Unavailable.NeedsCreating).SetValidator(rows);
            RuleFor(table => table.Outcomes.Unavailable.StillUnclear).SetValidator(rows);
            RuleFor(table => table.Outcomes.NotProcessed.PetitionComplaint).SetValidator(rows);
            RuleFor(table => table.Outcomes.NotProcessed.Repeated).SetValidator(rows);
            RuleFor(table => table.Outcomes.NotProcessed.Publication).SetValidator(rows);
            RuleFor(table => table.Outcomes.NotProcessed.Excessive).SetValidator(rows);
            RuleFor(table => table.Outcomes.NotProcessed.Reissue).SetValidator(rows);
            RuleFor(table => table.Outcomes.OtherHandling.CorrectionOverdue).SetValidator(rows);
            RuleFor(table => table.Outcomes.OtherHandling.FeeUnpaid).SetValidator(rows);
            RuleFor(table => table.Outcomes.OtherHandling.Other).SetValidator(rows);
            RuleFor(table => table.Outcomes.Total).SetValidator(rows);
            RuleFor(table => table.CarriedOut).SetValidator(rows);

            AddColumn((in Row row) => row.NaturalPerson);
            AddColumn((in Row row) => row.Organisation.Business);
            AddColumn((in Row row) => row.Organisation.Research);
            AddColumn((in Row row) => row.Organisation.PublicWelfare);
            AddColumn((in Row row) => row.Organisation.LegalService);
            AddColumn((in Row row) => row.Organisation.Other);
            AddColumn((in Row row) => row.Total);
        }

        private void AddColumn(Column column)
        {
            RuleFor(table => table.Outcomes).Must(outcomes =>
                N(column(outcomes.Granted)) + N(column(outcomes.PartlyGranted))
                + N(column(outcomes.Refused.StateSecret)) + N(column(outcomes.Refused.BarredByLaw)) + N(column(outcomes.Refused.SafetyStability)) + N(column(outcomes.Refused.ThirdPartyRights))
                + N(column(outcomes.Refused.InternalAffairs)) + N(column(outcomes.Refused.ProcessInformation)) + N(column(outcomes.Refused.EnforcementFile)) + N(column(outcomes.Refused.EnquiryMatter))
                + N(column(outcomes.Unavailable.NotHeld)) + N(column(outcomes.Unavailable.NeedsCreating)) + N(column(outcomes.Unavailable.StillUnclear))
                + N(column(outcomes.NotProcessed.PetitionComplaint)) + N(column(outcomes.NotProcessed.Repeated)) + N(column(outcomes.NotProcessed.Publication)) + N(column(outcomes.NotProcessed.Excessive)) + N(column(outcomes.NotProcessed.Reissue))
                + N(column(outcomes.OtherHandling.CorrectionOverdue)) + N(column(outcomes.OtherHandling.FeeUnpaid)) + N(column(outcomes.OtherHandling.Other))
                == N(column(outcomes.Total)));
            RuleFor(table => table).Must(table => N(column(table.New)) + N(column(table.CarriedIn)) == N(column(table.Outcomes.Total)) + N(column(table.CarriedOut)));
        }

        private delegate Count Column(in Row row);
    }
}
