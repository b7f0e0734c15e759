// Programs that Node runs, with what they need from the npm registry.
using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using Formwork.Testing;

namespace Formwork.Schema.Tests.Editors;

/// <summary>A folder with a program for Node, installed under artifacts/ when it is first asked for.</summary>
/// <param name="name">The folder beside this file.</param>
internal sealed class NodeProgram(string name)
{
    private readonly Lazy<(string? Folder, string? Missing)> _installed = new(() => Install(name));

    /// <summary>Why it cannot be run here, or null where it can.</summary>
    public string? Missing => _installed.Value.Missing;

    /// <summary>Runs a script of the folder.</summary>
    /// <param name="script">Its name.</param>
    /// <param name="input">What it reads.</param>
    /// <returns>What it writes.</returns>
    public string Run(string script, string input)
    {
        var (exitCode, output, errors) = Run("node", _installed.Value.Folder!, 120, input, script);
        return exitCode == 0 ? output : throw new InvalidOperationException(errors);
    }

    /// <summary>Installs it, once for each version of its lock file.</summary>
    private static (string? Folder, string? Missing) Install(string name)
    {
        var source = Path.Combine(Repository.Root, "tests", "Schema.Tests", "Editors", name);
        var folder = Path.Combine(Repository.Root, "artifacts", "editors-" + name);
        var mark = Path.Combine(folder, "node_modules", "installed.json");
        try
        {
            Run("node", Repository.Root, 20, "", "--version");
            Directory.CreateDirectory(folder);
            foreach (var file in Directory.GetFiles(source))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            var wanted = File.ReadAllText(Path.Combine(folder, "package-lock.json"));
            if (File.Exists(mark) && File.ReadAllText(mark) == wanted)
                return (folder, null);
            var (exitCode, _, errors) = Run("npm", folder, 90, "", "ci", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=15000");
            if (exitCode != 0)
                return (null, "What it needs cannot be installed from the npm registry: " + errors);
            File.WriteAllText(mark, wanted);
            return (folder, null);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or TimeoutException)
        {
            return (null, "Node with npm is needed, and is not here: " + exception.Message);
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string program, string folder, int seconds, string input, params string[] arguments)
    {
        // On Windows npm is a script, which only a shell starts.
        var isScript = OperatingSystem.IsWindows() && program == "npm";
        var start = new ProcessStartInfo(isScript ? "cmd" : program, isScript ? ["/c", program, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(seconds * 1000))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' took more than {seconds} seconds.");
        }

        return (process.ExitCode, output.Result, errors.Result);
    }
}
