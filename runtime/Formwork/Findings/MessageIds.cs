namespace Formwork.Findings;

/// <summary>
/// The ids of all sentences and words that findings and pages use. Every file in <c>schema/languages</c> has each of
/// them and no other.
/// </summary>
internal static class MessageIds
{
    // How a sentence says where it belongs.
    public const string Place = "place";
    public const string Cell = "cell";
    public const string CellSingle = "cell.single";
    public const string WhereRow = "where.row";
    public const string WhereColumn = "where.column";
    public const string WhereTable = "where.table";

    // Totals.
    public const string RowTotalFails = "row_total.fails";
    public const string ColumnTotalFails = "column_total.fails";
    public const string RowTotalImpossible = "row_total.impossible";
    public const string ColumnTotalImpossible = "column_total.impossible";
    public const string TotalNotApplicable = "total.not_applicable";
    public const string RowTotalUndecided = "row_total.undecided";
    public const string ColumnTotalUndecided = "column_total.undecided";
    public const string RowTotalContested = "row_total.contested";
    public const string ColumnTotalContested = "column_total.contested";
    public const string BlankTotal = "blank_total.undecided";
    public const string BlankTotalBeyond = "blank_total.beyond";
    public const string BlankTotalTable = "blank_total.table";
    public const string BlankTotalCell = "blank_total.cell";

    // Declared checks.
    public const string CheckFails = "check.fails";
    public const string CheckSides = "check.sides";
    public const string CheckImpossible = "check.impossible";
    public const string CheckBroken = "check.broken";
    public const string CheckUndecided = "check.undecided";
    public const string CheckDivision = "check.division";
    public const string CheckLastYear = "check.last_year";
    public const string UndecidedTable = "undecided.table";

    // Declared checks without a message of their own.
    public const string RuleAnd = "rule.and";
    public const string RuleOr = "rule.or";
    public const string RuleImplies = "rule.implies";
    public const string RuleNot = "rule.not";
    public const string RuleSum = "rule.sum";
    public const string RuleCount = "rule.count";
    public const string RuleLeast = "rule.least";
    public const string RuleGreatest = "rule.greatest";
    public const string RuleRound = "rule.round";
    public const string RuleBlank = "rule.blank";
    public const string RuleFilled = "rule.filled";
    public const string RuleElsewhere = "rule.elsewhere";
    public const string RuleApplies = "rule.applies";
    public const string RuleLastYear = "rule.last_year";
    public const string RuleDate = "rule.date";

    // What may follow a sentence.
    public const string Suspect = "suspect";
    public const string Settled = "settled";
    public const string SettledCell = "settled.cell";
    public const string Noted = "noted";

    // What is missing.
    public const string EmptyTable = "empty_table.undecided";
    public const string MissingTable = "missing_table.fails";
    public const string MissingTablePicture = "missing_table.picture";
    public const string MissingRows = "missing_rows.fails";
    public const string MissingRowsAll = "missing_rows.all";
    public const string MissingRowsRow = "missing_rows.row";
    public const string MissingRowsRun = "missing_rows.run";
    public const string RequiredFact = "required.fact";
    public const string RequiredText = "required.text";

    // What stands there and is no value.
    public const string Unreadable = "unreadable.fails";
    public const string UnreadableDate = "unreadable.date";
    public const string UnreadableChoice = "unreadable.choice";
    public const string UnreadableMisfit = "unreadable.misfit";
    public const string UnreadableFact = "unreadable.fact";
    public const string LeftOver = "left_over.fails";
    public const string UnclaimedText = "unclaimed.text";
    public const string UnclaimedFigures = "unclaimed.figures";

    // Documents that are no report of the form.
    public const string NotText = "not_a_report.not_text";
    public const string Markup = "not_a_report.markup";
    public const string EmptyDocument = "not_a_report.empty";
    public const string AnotherDocument = "not_a_report.another";

    // Values that do not fit their cell.
    public const string NotNumber = "not_number.fails";
    public const string NotWhole = "not_whole.fails";
    public const string Negative = "negative.fails";
    public const string Decimals = "decimals.fails";
    public const string Range = "range.fails";
    public const string RangeBelow = "range.below";
    public const string RangeAbove = "range.above";
    public const string NotDate = "not_date.fails";
    public const string NotOption = "not_option.fails";
    public const string CellNotText = "not_text.fails";
    public const string SeveralLines = "not_text.lines";

    // Parts and their wholes.
    public const string OfWhichFails = "of_which.fails";
    public const string OfWhichUndecided = "of_which.undecided";

    // Facts and texts whose form is not right.
    public const string FormatFact = "format.fact";
    public const string FormatYear = "format.year";
    public const string FormatTelephone = "format.telephone";
    public const string FormatWeb = "format.web";
    public const string FormatPattern = "format.pattern";
    public const string FormatOption = "format.option";
    public const string LengthShort = "length.short";
    public const string LengthLong = "length.long";
    public const string Topics = "topics.fails";
    public const string Mentions = "mentions.fails";
    public const string AllZero = "all_zero.fails";

    // Checks of facts.
    public const string FactCheckFails = "fact_check.fails";
    public const string FactCheckUndecided = "fact_check.undecided";
    public const string FactCheckUnclear = "fact_check.unclear";
    public const string FactCheckFact = "fact_check.fact";
    public const string FactCheckUnknown = "fact_check.unknown";

    // Texts against tables.
    public const string TextFails = "text.fails";
    public const string TextUndecided = "text.undecided";
    public const string Alternatives = "alternatives";

    // Last year's report.
    public const string PreviousTemplate = "previous.template";
    public const string PreviousYear = "previous.year";
    public const string PreviousIdentity = "previous.identity";
    public const string PreviousLarge = "previous.large";

    // The reports that a report is made up of.
    public const string MissingPart = "missing_part.fails";
    public const string MissingPartTemplate = "missing_part.template";
    public const string MissingPartYear = "missing_part.year";
    public const string MissingPartLarge = "missing_part.large";
    public const string PartsSame = "parts.same";
    public const string PartsItems = "parts.items";
    public const string PartsFails = "parts.fails";
    public const string PartsImpossible = "parts.impossible";
    public const string PartsBelow = "parts.below";
    public const string PartsBelowOpen = "parts.below_open";
    public const string PartsUndecided = "parts.undecided";
    public const string PartsOpen = "parts.open";
    public const string PartsWhole = "parts.whole";
    public const string PartsBlank = "parts.blank";
    public const string PartsMany = "parts.many";
    public const string PartsTable = "parts.table";
    public const string PartsTableCell = "parts.table.cell";
    public const string PartsTableMany = "parts.table.many";
    public const string PartsBlankTable = "parts.table.blank";
    public const string PartsUndecidedTable = "parts.table.undecided";
    public const string PartsWholeTable = "parts.table.whole";

    // Sums of reports.
    public const string SumBeyond = "sum.beyond";
    public const string SumBlank = "sum_blank.few";
    public const string SumBlankMany = "sum_blank.many";

    // What was accepted.
    public const string AcceptedUnused = "accepted.unused";
    public const string AcceptedChanged = "accepted.changed";
    public const string AcceptedHeading = "accepted.heading";
    public const string AcceptedReason = "accepted.reason";

    // Words.
    public const string Blank = "blank";
    public const string Nothing = "nothing";
    public const string Facts = "facts";
    public const string Report = "report";
    public const string ListSeparator = "list_separator";
    public const string HeadsSeparator = "heads_separator";
    public const string SentenceSeparator = "sentence_separator";
    public const string SentenceEnd = "sentence_end";
    public const string SeverityError = "severity.error";
    public const string SeverityWarning = "severity.warning";
    public const string SeverityInformation = "severity.information";

    // The page of a report with its findings.
    public const string PageHeading = "page.heading";
    public const string PageSummary = "page.summary";
    public const string PageShow = "page.show";

    // Remarks of a report on its pages: on a section, on a cell, on a cell in a table without row heads.
    public const string NoteSection = "note.section";
    public const string NoteCell = "note.cell";
    public const string NoteCellSingle = "note.cell.single";
}
