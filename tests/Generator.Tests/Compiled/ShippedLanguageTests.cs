using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Formwork.Schema.Compiled;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Compiled;

public class ShippedLanguageTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "runtime/Formwork/Languages");

    public static TheoryData<string> Tags => [.. Names(Path.Combine(Repository.Root, "schema/languages"))];

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_runtime_ships_what_the_file_of_the_language_says(string tag)
    {
        var file = Path.Combine(s_folder, tag + ".json");
        var document = CompiledTemplate.WriteLanguage(tag) + "\n";
        if (Environment.GetEnvironmentVariable("FORMWORK_ACCEPT") == "1")
            File.WriteAllText(file, document);
        Assert.DoesNotContain('^', document); // In the code that the document becomes, it stands for a backslash.
        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == document,
            $"{file} is not what schema/languages/{tag}.yaml says. Run this test with FORMWORK_ACCEPT=1 to write it.");
    }

    [Fact]
    public void The_runtime_ships_no_other_language()
    {
        Assert.Equal(Names(Path.Combine(Repository.Root, "schema/languages")), Names(s_folder, "*.json"));
    }

    private static IEnumerable<string> Names(string folder, string pattern = "*.yaml") =>
        Directory.GetFiles(folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
