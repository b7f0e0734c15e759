// The report as plain records, as somebody would write them for System.Text.Json: no "not applicable", and null for blank.
using System;
using System.Text.Json.Serialization;

namespace Formwork.Benchmarks;

/// <summary>The report as plain records.</summary>
public sealed record PlainReport
{
    public string Template { get; init; } = "";
    public string Revision { get; init; } = "";
    public FactsRecord Facts { get; init; } = new();
    public string? Preamble { get; init; }
    public TextRecord Overview { get; init; } = new();
    public DisclosureRecord ProactiveDisclosure { get; init; } = new();
    public ApplicationsRecord Applications { get; init; } = new();
    public ReviewRecord ReviewLitigation { get; init; } = new();
    public TextRecord Problems { get; init; } = new();
    public TextRecord OtherMatters { get; init; } = new();

    public sealed record FactsRecord
    {
        public string? Agency { get; init; }
        public int? Year { get; init; }
        public DateOnly? PeriodFrom { get; init; }
        public DateOnly? PeriodTo { get; init; }
        public string? Website { get; init; }
        public string? Address { get; init; }
        public string? Telephone { get; init; }
        public string? Level { get; init; }
        public DateOnly? Published { get; init; }
    }

    public sealed record TextRecord
    {
        public string? Text { get; init; }
    }

    public sealed record DisclosureRecord
    {
        [JsonPropertyName("item_1")]
        public Item1Record Item1 { get; init; } = new();
        [JsonPropertyName("item_5")]
        public Item5Record Item5 { get; init; } = new();
        [JsonPropertyName("item_6")]
        public Item6Record Item6 { get; init; } = new();
        [JsonPropertyName("item_8")]
        public Item8Record Item8 { get; init; } = new();
    }

    public sealed record Item1Record
    {
        public DocumentsRecord Regulations { get; init; } = new();
        public DocumentsRecord NormativeDocuments { get; init; } = new();
    }

    public sealed record Item5Record
    {
        public DecisionsRecord Licences { get; init; } = new();
    }

    public sealed record Item6Record
    {
        public DecisionsRecord Penalties { get; init; } = new();
        public DecisionsRecord CompulsoryMeasures { get; init; } = new();
    }

    public sealed record Item8Record
    {
        public FeesRecord Fees { get; init; } = new();
    }

    public sealed record DocumentsRecord
    {
        public int? Made { get; init; }
        public int? Repealed { get; init; }
        public int? InForce { get; init; }
    }

    public sealed record DecisionsRecord
    {
        public int? Decisions { get; init; }
    }

    public sealed record FeesRecord
    {
        public decimal? Amount { get; init; }
    }

    public sealed record ApplicationsRecord
    {
        public RowRecord New { get; init; } = new();
        public RowRecord CarriedIn { get; init; } = new();
        public OutcomesRecord Outcomes { get; init; } = new();
        public RowRecord CarriedOut { get; init; } = new();
    }

    public sealed record OutcomesRecord
    {
        public RowRecord Granted { get; init; } = new();
        public RowRecord PartlyGranted { get; init; } = new();
        public RefusedRecord Refused { get; init; } = new();
        public UnavailableRecord Unavailable { get; init; } = new();
        public NotProcessedRecord NotProcessed { get; init; } = new();
        public OtherHandlingRecord OtherHandling { get; init; } = new();
        public RowRecord Total { get; init; } = new();
    }

    public sealed record RefusedRecord
    {
        public RowRecord StateSecret { get; init; } = new();
        public RowRecord BarredByLaw { get; init; } = new();
        public RowRecord SafetyStability { get; init; } = new();
        public RowRecord ThirdPartyRights { get; init; } = new();
        public RowRecord InternalAffairs { get; init; } = new();
        public RowRecord ProcessInformation { get; init; } = new();
        public RowRecord EnforcementFile { get; init; } = new();
        public RowRecord EnquiryMatter { get; init; } = new();
    }

    public sealed record UnavailableRecord
    {
        public RowRecord NotHeld { get; init; } = new();
        public RowRecord NeedsCreating { get; init; } = new();
        public RowRecord StillUnclear { get; init; } = new();
    }

    public sealed record NotProcessedRecord
    {
        public RowRecord PetitionComplaint { get; init; } = new();
        public RowRecord Repeated { get; init; } = new();
        public RowRecord Publication { get; init; } = new();
        public RowRecord Excessive { get; init; } = new();
        public RowRecord Reissue { get; init; } = new();
    }

    public sealed record OtherHandlingRecord
    {
        public RowRecord CorrectionOverdue { get; init; } = new();
        public RowRecord FeeUnpaid { get; init; } = new();
        public RowRecord Other { get; init; } = new();
    }

    public sealed record RowRecord
    {
        public int? NaturalPerson { get; init; }
        public OrganisationRecord Organisation { get; init; } = new();
        public int? Total { get; init; }
    }

    public sealed record OrganisationRecord
    {
        public int? Business { get; init; }
        public int? Research { get; init; }
        public int? PublicWelfare { get; init; }
        public int? LegalService { get; init; }
        public int? Other { get; init; }
    }

    public sealed record ReviewRecord
    {
        public ResultsRecord Review { get; init; } = new();
        public LitigationRecord Litigation { get; init; } = new();
    }

    public sealed record LitigationRecord
    {
        public ResultsRecord Direct { get; init; } = new();
        public ResultsRecord AfterReview { get; init; } = new();
    }

    public sealed record ResultsRecord
    {
        public int? Upheld { get; init; }
        public int? Corrected { get; init; }
        public int? Other { get; init; }
        public int? Pending { get; init; }
        public int? Total { get; init; }
    }
}
