namespace Formwork;

/// <summary>One of the reports that a report is made up of, such as that of a department of a government.</summary>
/// <param name="Name">Whose report it is, as findings call it.</param>
/// <param name="Report">The report; null where it is missing, which is a finding.</param>
public sealed record ReportPart(string Name, IReport? Report);
