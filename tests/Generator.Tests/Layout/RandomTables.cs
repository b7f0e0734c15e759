// Tables of random templates.
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Formwork.Generator.Tests.Layout;

/// <summary>Random tables.</summary>
internal static class RandomTables
{
    /// <summary>Tables that an author could write.</summary>
    public static Arbitrary<TableModel> All => Gen.Choose(0, int.MaxValue)
        .SelectMany(seed => Gen.Elements(TestTemplates.Model(RandomTemplates.Yaml(seed, TemplateFeatures.All)).Sections.Select(section => section.Table).Append(null).ToArray()))
        .Where(table => table is not null)
        .Select(table => table!)
        .ToArbitrary();
}
