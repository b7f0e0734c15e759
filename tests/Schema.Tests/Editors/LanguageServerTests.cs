// What an author sees in VS Code and in other editors with yaml-language-server, asked of that server itself.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests.Editors;

public class LanguageServerTests
{
    /// <summary>A template with places to ask at: <c>¦</c> is where the pointer or the cursor is.</summary>
    private const string Template = """
        # yaml-language-server: $schema=formwork.schema.json
        formwork: 1
        template: museum_report
        revision: "2024"
        title: Report of the museum
        language: ¦
        facts:
          year:
            label: Year
            type: ¦
        sections:
          visits:
            label: Visits
            al¦so: [Guests]
            table:
              columns: { adults: Adults }
              ¦
        """;

    /// <summary>The server.</summary>
    internal static NodeProgram Server { get; } = new("server");

    [LanguageServerFact]
    public void Words_are_completed_where_they_can_stand_and_explained_where_they_do()
    {
        var (_, answers) = Open(Template, "completion", "completion", "hover", "completion");
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "schema", "languages"), "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(), answers[0].Order());
        Assert.Superset(new HashSet<string> { "text", "year", "date", "choice" }, answers[1].ToHashSet());
        Assert.Contains("What reports print instead of the label", Assert.Single(answers[2]), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "rows", "checks", "stub" }, answers[3].ToHashSet());
        Assert.DoesNotContain("columns", answers[3]);
        Assert.DoesNotContain("sections", answers[3]);
    }

    [LanguageServerFact]
    public void Mistakes_are_marked_in_their_line_and_nothing_else_is()
    {
        var wrong = Template.Replace("language: ¦", "language: en", StringComparison.Ordinal).Replace("type: ¦", "type: yaer", StringComparison.Ordinal)
            .Replace("al¦so:", "aslo:", StringComparison.Ordinal).Replace("      ¦", "      rows: { free: Free }", StringComparison.Ordinal);
        var (marked, _) = Open(wrong);
        Assert.Equal(["10", "14"], marked.Select(mark => mark.Split(':')[0]));
        Assert.Contains("\"year\"", marked[0], StringComparison.Ordinal);
        Assert.Contains("aslo", marked[1], StringComparison.Ordinal);
        Assert.Empty(Open(wrong.Replace("yaer", "year", StringComparison.Ordinal).Replace("aslo", "also", StringComparison.Ordinal)).Marked);
        Assert.Empty(Open(Templates.AnnualReport.Replace("$schema=../", "$schema=", StringComparison.Ordinal)).Marked);
    }

    /// <summary>Opens a template.</summary>
    /// <param name="template">Its text, with the places to ask at.</param>
    /// <param name="kinds">What is asked at each.</param>
    /// <returns>The lines that are marked, with what is said of them, and the answers.</returns>
    private static (string[] Marked, string[][] Answers) Open(string template, params string[] kinds)
    {
        var asks = new List<object>();
        foreach (var kind in kinds)
        {
            var place = template.IndexOf('¦', StringComparison.Ordinal);
            var before = template[..place].Split('\n');
            asks.Add(new { kind, line = before.Length - 1, character = before[^1].Length });
            template = template.Remove(place, 1);
        }

        var said = JsonSerializer.Deserialize<JsonElement>(Server.Run("drive.mjs", JsonSerializer.Serialize(new { schema = SchemaValidator.Schema, text = template, asks })));
        return (said.GetProperty("diagnostics").Deserialize<string[]>()!, said.GetProperty("answers").Deserialize<string[][]>()!);
    }
}
