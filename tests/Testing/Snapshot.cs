// Snapshots in Verify's manner: Name.verified.ext beside the test, Name.received.ext where what came differs from it.
using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Formwork.Testing;

/// <summary>Compares texts with files kept beside the tests. With FORMWORK_ACCEPT=1 what comes is taken as right.</summary>
public static class Snapshot
{
    /// <summary>Compares a text with the snapshot of its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the snapshot.</param>
    /// <param name="extension">The extension of the file.</param>
    /// <param name="testFile">The file of the test; filled in by the compiler.</param>
    /// <exception cref="InvalidOperationException">The text differs.</exception>
    public static void Match(string text, string name, string extension, [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        if (Environment.GetEnvironmentVariable("FORMWORK_ACCEPT") == "1")
            File.WriteAllText(verified, text);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        throw new InvalidOperationException(expected is null
            ? $"There is no snapshot yet. Look at {received}, and set FORMWORK_ACCEPT=1 to take it."
            : $"Line {FirstDifference(expected, text)} differs from the snapshot. Compare {received} with {verified}, and set FORMWORK_ACCEPT=1 to take it.");
    }

    private static int FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return line + 1;
    }
}
