// A report with rows over lists, as the generator would write it: two lists, one row and several rows an item, tables without lists.
using System;
using Formwork.Generated;

namespace Formwork.Tests.Lists;

/// <summary>A report with two lists.</summary>
public sealed record class OfficesReport : IReport<OfficesReport>
{
    public string? Agency { get; init; }

    public ReportLists Lists { get; init; } = new();

    public OverviewSection Overview { get; init; } = new();

    public RequestsSection Requests { get; init; } = new();

    public CostsSection Costs { get; init; } = new();

    public VisitsSection Visits { get; init; } = new();

    public MoneySection Money { get; init; } = new();

    static Template<OfficesReport> IReport<OfficesReport>.Definition => OfficesTemplate.Instance;

    Template IReport.Template => OfficesTemplate.Instance;

    void IReport.CopyTo(ReportContent content) => OfficesTemplate.Copy(this, content);

    public sealed record class ReportLists
    {
        public ItemList Components { get; init; } = ItemList.Empty;

        public ItemList Regions { get; init; } = ItemList.Empty;
    }

    public sealed record class OverviewSection
    {
        public string? Text { get; init; }

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;
    }

    public sealed record class RequestsSection
    {
        public ItemRows<RequestsRow> Component { get; init; } = ItemRows<RequestsRow>.Empty;

        public RequestsRow Overall { get; init; }

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;

        public readonly record struct RequestsRow
        {
            public Count Simple { get; init; }

            public Count Complex { get; init; }

            public Count Total { get; init; }
        }
    }

    public sealed record class CostsSection
    {
        public CostsRow HeadOffice { get; init; }

        public ItemRows<ComponentRows> Component { get; init; } = ItemRows<ComponentRows>.Empty;

        public CostsRow Total { get; init; }

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;

        public readonly record struct CostsRow
        {
            public Count People { get; init; }

            public Amount Cost { get; init; }
        }

        public sealed record class ComponentRows
        {
            public CostsRow Staff { get; init; }

            public CostsRow Other { get; init; }
        }
    }

    public sealed record class VisitsSection
    {
        public ItemRows<VisitsRow> Region { get; init; } = ItemRows<VisitsRow>.Empty;

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;

        public readonly record struct VisitsRow
        {
            public Count Weekday { get; init; }

            public Count Weekend { get; init; }
        }
    }

    public sealed record class MoneySection
    {
        public Count Grant { get; init; }

        public Count Fees { get; init; }

        public NoteCollection Notes { get; init; } = NoteCollection.Empty;
    }
}
