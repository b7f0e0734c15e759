// A report with one cell and one fact of every kind, sections within sections, and parts: as generated code has it, written by hand.
using System;
using Formwork.Generated;
using Formwork.Json;

namespace Formwork.Tests.Kinds;

/// <summary>A survey of places.</summary>
public sealed partial record class SurveyReport : IReport<SurveyReport>
{
    public ReportFacts Facts { get; init; } = new();

    public string? Preamble { get; init; }

    public PlacesSection Places { get; init; } = new();

    public RestSection Rest { get; init; } = new();

    static Template<SurveyReport> IReport<SurveyReport>.Definition => SurveyTemplate.Instance;

    Template IReport.Template => SurveyTemplate.Instance;

    void IReport.CopyTo(ReportContent content) => SurveyTemplate.Copy(this, content);

    public sealed record class ReportFacts
    {
        public string? Agency { get; init; }

        public int? Year { get; init; }

        public int? Staff { get; init; }

        public decimal? Capital { get; init; }

        public LevelChoice? Level { get; init; }

        public DateOnly? Founded { get; init; }

        [Choice<LevelChoice>("city county")]
        [System.Text.Json.Serialization.JsonConverter(typeof(ChoiceJsonConverter<LevelChoice>))]
        public enum LevelChoice
        {
            City = 1,
            County = 2,
        }
    }

    /// <summary>A text, and two sections within.</summary>
    public sealed record class PlacesSection
    {
        public string? Text { get; init; }

        public ListSection List { get; init; } = new();

        public SumsSection Sums { get; init; } = new();

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;

        /// <summary>A table of every kind.</summary>
        public sealed record class ListSection
        {
            public ListRow North { get; init; }

            public ListRow South { get; init; }

            public NoteCollection Notes { get; init; } = NoteCollection.Empty;

            public readonly record struct ListRow
            {
                public Count Visits { get; init; }

                public Amount Share { get; init; }

                public Entry<DateOnly> Opened { get; init; }

                public Entry<SizeChoice> Size { get; init; }

                public Entry<string> Keeper { get; init; }
            }

            [Choice<SizeChoice>("small very_large")]
            [System.Text.Json.Serialization.JsonConverter(typeof(ChoiceJsonConverter<SizeChoice>))]
            public enum SizeChoice
            {
                Small = 1,
                VeryLarge = 2,
            }
        }

        /// <summary>A table with parts.</summary>
        public sealed record class SumsSection
        {
            public SumsRow Loans { get; init; }

            public SumsRow LoansOnline { get; init; }

            public SumsRow Visits { get; init; }

            public SumsRow VisitsOnline { get; init; }

            public NoteCollection Notes { get; init; } = NoteCollection.Empty;

            public readonly record struct SumsRow
            {
                public Count Last { get; init; }

                public Count This { get; init; }
            }
        }
    }

    public sealed record class RestSection
    {
        public string? Text { get; init; }

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;
    }
}
