// A small report written by hand in the shape of generated code: its records.
#nullable enable
namespace Formwork.Tests.ByHand;

[global::System.CodeDom.Compiler.GeneratedCode("Formwork", "0.1.0")]
public sealed partial record class LibraryReport : global::Formwork.IReport<LibraryReport>
{
    private readonly ReportFacts _facts = new();
    private readonly OverviewSection _overview = new();
    private readonly StockSection _stock = new();
    private readonly LoansSection _loans = new();
    private readonly VisitsSection _visits = new();
    private readonly RemarksSection _remarks = new();

    public ReportFacts Facts { get => _facts; init => _facts = value ?? new(); }
    public string? Preamble { get; init; }
    public OverviewSection Overview { get => _overview; init => _overview = value ?? new(); }
    public StockSection Stock { get => _stock; init => _stock = value ?? new(); }
    public LoansSection Loans { get => _loans; init => _loans = value ?? new(); }
    public VisitsSection Visits { get => _visits; init => _visits = value ?? new(); }
    public RemarksSection Remarks { get => _remarks; init => _remarks = value ?? new(); }

    static global::Formwork.Template<LibraryReport> global::Formwork.IReport<LibraryReport>.Definition => TemplateImplementation.Instance;
    global::Formwork.Template global::Formwork.IReport.Template => TemplateImplementation.Instance;
    void global::Formwork.IReport.CopyTo(global::Formwork.Generated.ReportContent content) => TemplateImplementation.Copy(this, content);

    public sealed partial record class ReportFacts
    {
        public string? Library { get; init; }
        public string? Kind { get; init; }
        public int? Year { get; init; }
        public global::System.DateOnly? Opened { get; init; }
    }

    public sealed partial record class OverviewSection
    {
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;

        public string? Text { get; init; }
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }
    }

    public sealed partial record class StockSection
    {
        private readonly BooksBand _books = new();
        private readonly MoneyBand _money = new();
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;

        public BooksBand Books { get => _books; init => _books = value ?? new(); }
        public MoneyBand Money { get => _money; init => _money = value ?? new(); }
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }

        public sealed partial record class BooksBand
        {
            public BooksRow Fiction { get; init; }
            public BooksRow Science { get; init; }

            public readonly partial record struct BooksRow
            {
                public global::Formwork.Count Bought { get; init; }
                public global::Formwork.Count Lost { get; init; }
                public global::Formwork.Count Held { get; init; }
            }
        }

        public sealed partial record class MoneyBand
        {
            public MoneyRow Purchases { get; init; }

            public readonly partial record struct MoneyRow
            {
                public global::Formwork.Amount Amount { get; init; }
            }
        }
    }

    public sealed partial record class LoansSection
    {
        private readonly OutcomesRows _outcomes = new();
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;

        public LoansRow New { get; init; }
        public LoansRow CarriedIn { get; init; }
        public OutcomesRows Outcomes { get => _outcomes; init => _outcomes = value ?? new(); }
        public LoansRow CarriedOut { get; init; }
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }

        public sealed partial record class OutcomesRows
        {
            private readonly RenewedRows _renewed = new();

            public LoansRow Returned { get; init; }
            public RenewedRows Renewed { get => _renewed; init => _renewed = value ?? new(); }
            public LoansRow Total { get; init; }

            public sealed partial record class RenewedRows
            {
                public LoansRow Once { get; init; }
                public LoansRow Twice { get; init; }
            }
        }

        public readonly partial record struct LoansRow
        {
            public global::Formwork.Count Adults { get; init; }
            public ChildrenColumns Children { get; init; }
            public global::Formwork.Count Total { get; init; }

            public readonly partial record struct ChildrenColumns
            {
                public global::Formwork.Count School { get; init; }
                public global::Formwork.Count Others { get; init; }
            }
        }
    }

    public sealed partial record class VisitsSection
    {
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;

        public CountedColumns Counted { get; init; }
        public global::Formwork.Count Change { get; init; }
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }

        public readonly partial record struct CountedColumns
        {
            public global::Formwork.Count Weekday { get; init; }
            public global::Formwork.Count Weekend { get; init; }
            public global::Formwork.Count Total { get; init; }
        }
    }

    public sealed partial record class RemarksSection
    {
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;

        public string? Text { get; init; }
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }
    }
}
