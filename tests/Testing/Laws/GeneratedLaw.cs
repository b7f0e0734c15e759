// What holds for any sound template: its code compiles without a word from the compiler, and its reports work.
using System;
using System.Linq;
using System.Runtime.Loader;
using Formwork.Generated;
using Microsoft.CodeAnalysis.CSharp;

namespace Formwork.Testing;

/// <summary>The law of generated code.</summary>
public static class GeneratedLaw
{
    /// <summary>The project of the consumer: what it says is checked against the Common Language Specification.</summary>
    public const string Project = "[assembly: System.CLSCompliant(true)]";

    // No implicit usings and no using at all, warnings as errors, checked arithmetic and documentation: what the host sets up.
    private static readonly GeneratorHost[] s_hosts = new[] { LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Preview }
        .SelectMany(version => new[] { new GeneratorHost(version, nullable: true), new GeneratorHost(version, nullable: false) })
        .ToArray();

    /// <summary>Holds the law against a template.</summary>
    /// <param name="yaml">The template.</param>
    /// <param name="seed">Which of the settings, and which reports.</param>
    /// <param name="reports">How many random reports.</param>
    public static void Check(string yaml, int seed, int reports) => Run(yaml, seed, probe =>
    {
        var loaded = DynamicLaw.Load(yaml);
        ReportLaw.Check(probe, new ReportContent(probe.Template));
        for (var i = 0; i < reports; i++)
        {
            var content = new RandomContent(new Random(seed + i), isTame: i % 2 == 0).Next(probe.Template);
            ReportLaw.Check(probe, content);
            CheckLaw.Check(probe, content, seed + i);
            DynamicLaw.Check(probe, loaded, content, seed + i);
        }
    });

    /// <summary>Compiles a template without a word from the compiler, and does something with its reports.</summary>
    /// <param name="yaml">The template.</param>
    /// <param name="seed">Which of the settings.</param>
    /// <param name="check">What is done.</param>
    internal static void Run(string yaml, int seed, Action<IReportProbe> check)
    {
        var run = s_hosts[(seed & int.MaxValue) % s_hosts.Length].Start(Project, new TemplateInput(yaml));
        if (run.BuildDiagnostics.Count > 0)
            throw new BrokenLawException(string.Join('\n', run.BuildDiagnostics.Take(5)));

        // Unloaded afterwards: this may go on for hours.
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var assembly = run.Load(context);
            var type = assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IReport)));
            check(ReportProbe.Of(assembly, type.FullName!));
        }
        finally
        {
            context.Unload();
        }
    }
}
