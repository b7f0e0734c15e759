// The kinds of random cases: what each makes from a seed, and what must hold for it.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace Formwork.Testing;

/// <summary>A kind of random cases. A seed gives the same case for ever; tests run a few, tests/Fuzz as many as one likes.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Input">Makes the case from a seed: a text, for people who look into a failure.</param>
/// <param name="Check">Holds the laws against a case; throws where one is broken.</param>
public sealed record FuzzCase(string Name, Func<int, string> Input, Action<int, string> Check)
{
    private static readonly Lazy<string[]> s_templates = new(ReadTemplates);

    private static readonly Lazy<IReportProbe[]> s_probes = new(LoadTemplates);

    private static readonly Lazy<DynamicTemplate[]> s_loaded = new(() => [.. s_templates.Value.Select(DynamicLaw.Load)]);

    /// <summary>All kinds.</summary>
    public static ImmutableArray<FuzzCase> All { get; } =
    [
        new("bytes", seed => RandomTexts.Next(new Random(seed)), (_, text) => CompilerLaw.Check(text)),
        new("mutations", seed => RandomMutations.Next(new Random(seed), s_templates.Value), (_, text) => CompilerLaw.Check(text)),
        new("valid", seed => RandomTemplates.Yaml(seed, RandomTemplates.Supported), CheckValid),
        new("reports", seed => ReportOf(seed).Json, CheckReport),
        new("texts", seed => RandomTemplates.Yaml(seed, RandomTemplates.Supported & ~TemplateFeatures.HostileLabels), CheckTexts),
        new("loaded", seed => ReportOf(seed).Json, CheckLoaded),
        new("checks", seed => ReportOf(seed).Json, (seed, _) => CheckLaw.Check(ReportOf(seed).Probe, ReportOf(seed).Content, seed)),
    ];

    /// <summary>A kind by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The kind, or null.</returns>
    public static FuzzCase? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>Makes a case and holds the laws against it.</summary>
    /// <param name="seed">The seed.</param>
    public void Run(int seed)
    {
        try
        {
            Check(seed, Input(seed));
        }
        catch (Exception exception)
        {
            throw new BrokenLawException($"{Name}, seed {seed}: {exception.Message}", exception);
        }
    }

    private static void CheckValid(int seed, string yaml)
    {
        if (CompilerLaw.Check(yaml) is { Count: > 0 } findings)
            throw new BrokenLawException("A template without a mistake has findings: " + string.Join('\n', findings));
        GeneratedLaw.Check(yaml, seed, reports: 2);
    }

    private static void CheckTexts(int seed, string yaml) => GeneratedLaw.Run(yaml, seed, probe =>
    {
        for (var i = 0; i < 6; i++)
        {
            var isTame = i % 2 == 0;
            TextLaw.Check(probe, new RandomContent(new Random((seed * 31) + i), isTame).Next(probe.Template), isTame);
        }
    });

    private static void CheckReport(int seed, string json)
    {
        var (probe, content, _) = ReportOf(seed);
        ReportLaw.Check(probe, content);
        TextLaw.Check(probe, content, isTame: false);
    }

    private static void CheckLoaded(int seed, string json)
    {
        var (probe, content, _) = ReportOf(seed);
        DynamicLaw.Check(probe, s_loaded.Value[Array.IndexOf(s_probes.Value, probe)], content, seed);
    }

    private static (IReportProbe Probe, Generated.ReportContent Content, string Json) ReportOf(int seed)
    {
        var random = new Random(seed);
        var probe = s_probes.Value[random.Next(s_probes.Value.Length)];
        var content = new RandomContent(random, isTame: random.Next(4) == 0).Next(probe.Template);
        return (probe, content, probe.FromContent(content).ToJson());
    }

    /// <summary>All templates of the repository: the forms that ship, the tests', the samples'.</summary>
    private static string[] ReadTemplates() => Directory.EnumerateFiles(Repository.Root, "*.report.yaml", SearchOption.AllDirectories)
        .Where(file => file[Repository.Root.Length..].Split('/', '\\').All(folder => folder is not ("bin" or "obj" or "artifacts")))
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .ToArray();

    private static IReportProbe[] LoadTemplates() => s_templates.Value.Select(yaml =>
    {
        var assembly = new GeneratorHost().Start(GeneratedLaw.Project, new TemplateInput(yaml)).Load();
        return ReportProbe.Of(assembly, assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IReport))).FullName!);
    }).ToArray();
}
