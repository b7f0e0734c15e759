// The three tables as a template of Handlebars.Net, made of our own output.
using System.Globalization;
using System.Linq;
using System.Text;
using HandlebarsDotNet;

namespace Formwork.Benchmarks;

/// <summary>The same tables by Handlebars.Net.</summary>
public static class HandlebarsTables
{
    // Numbers that occur nowhere else in the page mark the places of the cells.
    private const int Mark = 100_000;

    /// <summary>Compiles a template that writes the same bytes for the same report.</summary>
    public static HandlebarsTemplate<System.IO.TextWriter, object, object> Compile()
    {
        var template = Template.Of<AnnualReport>();
        var marked = new Generated.ReportContent(template);
        for (var i = 0; i < template.CellCount; i++)
        {
            marked.Cells[i] = Mark + i;
        }

        var source = new StringBuilder(template.FromContent(marked).ToHtmlTables());
        foreach (var cell in template.Cells)
        {
            source.Replace((Mark + cell.Index).ToString(CultureInfo.InvariantCulture), "{{" + MemberPath(cell.Path) + "}}");
        }

        return Handlebars.Create().Compile(new System.IO.StringReader(source.ToString()));
    }

    // "applications.carried_in" is the member Applications.CarriedIn.
    private static string MemberPath(string path) =>
        string.Join('.', path.Split('.').Select(key => string.Concat(key.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))));
}
