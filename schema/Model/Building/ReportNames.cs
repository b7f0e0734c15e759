namespace Formwork.Schema.Model.Building;

/// <summary>Names inside the type of a report that no key can become.</summary>
internal static class ReportNames
{
    public const string FactsType = "ReportFacts";

    public const string ListsType = "ReportLists";

    public const string TemplateType = "TemplateImplementation";

    public const string Facts = "Facts";

    public const string Preamble = "Preamble";

    public const string Lists = "Lists";
}
