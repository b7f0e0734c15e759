// Marks tests on the published reports, which do not lie in the repository.
using System;
using System.IO;
using Xunit;

namespace Formwork.Tests.Reading;

/// <summary>A test on the published reports; skipped, and said to be, where they are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublishedReportFactAttribute : FactAttribute
{
    private static readonly string? Folder = Find();

    public PublishedReportFactAttribute()
    {
        if (Folder is null)
            Skip = "The published reports are not beside the repository (../shared/reports).";
    }

    public static string Read(string number) => File.ReadAllText(Directory.GetFiles(Folder!, number + "_*.txt")[0]);

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        var reports = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "reports");
        return Directory.Exists(reports) ? reports : null;
    }
}
