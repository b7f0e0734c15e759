// A form that the tests use, and reports of it.
namespace Formwork.Tool.Tests;

/// <summary>A form, and reports of it.</summary>
internal static class Lending
{
    /// <summary>The template.</summary>
    public const string Template = """
        formwork: 1
        template: lending_return
        revision: "2026"
        title: "{library}: lending in {year}"
        language: en
        facts:
          library: { label: Library, type: text, required: true, identity: true }
          year: { label: Year, type: year, required: true }
        numbering: "1."
        sections:
          summary: { label: Summary, text: {} }
          loans:
            label: Loans
            table:
              columns: { children: Children, adults: Adults, total: { label: Total, total: true } }
              rows: { books: Books, films: { label: Films, also: [DVDs] }, all: { label: All, total: true } }
              checks:
                not_fewer: { each: row, assert: total >= last_year(total), severity: warning }
          staff:
            label: Staff
            table:
              columns: { name: { label: "=Name, first", type: text }, pay: { label: Pay, type: amount, unit: yuan, decimals: 2, signed: true } }
              rows: { head: Head, deputy: Deputy }
        """;

    /// <summary>A document.</summary>
    public static string Document(string library = "North", int year = 2026, int books = 10) => $"""
        {library}: lending in {year}
        1. Summary
        All went well.
        2. Loans
        {"\t"}Children{"\t"}Adults{"\t"}Total
        Books{"\t"}{books}{"\t"}5{"\t"}{books + 5}
        Films{"\t"}1{"\t"}2{"\t"}3
        All{"\t"}{books + 1}{"\t"}7{"\t"}{books + 8}
        3. Staff
        {"\t"}=Name, first{"\t"}Pay
        Head{"\t"}Smith{"\t"}-8.50
        Deputy{"\t"}/{"\t"}1200

        """;

    /// <summary>The JSON of a report.</summary>
    public static string Json(string library = "North", int year = 2026, int books = 10, string name = "Smith") => $$"""
        {"template":"lending_return","revision":"2026","facts":{"library":"{{library}}","year":{{year}} },
        "loans":{"books":{"children":{{books}},"adults":5,"total":{{books + 5}} },"films":{"children":"/","adults":null},"all":{"total":{{books + 8}} } },
        "staff":{"head":{"name":"{{name}}","pay":-8.50},"deputy":{"pay":1200} } }
        """;

    /// <summary>A folder with the template in it.</summary>
    public static Workplace Place(out string template)
    {
        var place = new Workplace();
        template = place.Write("lending.report.yaml", Template);
        return place;
    }
}
