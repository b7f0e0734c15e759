// A JSON Schema validator that is not ours: ajv, run by Node.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using Formwork.Testing;

namespace Formwork.Schema.Tests.Editors;

/// <summary>Validates templates against schema/formwork.schema.json.</summary>
internal static class SchemaValidator
{
    private static readonly Lazy<(string? Folder, string? Missing)> s_installed = new(Install);

    /// <summary>Why there is no validator here, or null where there is one.</summary>
    public static string? Missing => s_installed.Value.Missing;

    /// <summary>The text of the schema.</summary>
    public static string Schema { get; } = File.ReadAllText(Path.Combine(Repository.Root, "schema", "formwork.schema.json"));

    /// <summary>Validates templates.</summary>
    /// <param name="templates">The texts of the templates.</param>
    /// <returns>The errors of each; none where it is valid.</returns>
    public static IReadOnlyList<string[]> Validate(IReadOnlyList<string> templates)
    {
        var schema = JsonSerializer.Deserialize<JsonElement>(Schema);
        var input = JsonSerializer.Serialize(new { schema, documents = templates });
        var (exitCode, output, errors) = Run("node", s_installed.Value.Folder!, 120, input, "validate.mjs");
        if (exitCode != 0)
            throw new InvalidOperationException(errors);
        return JsonSerializer.Deserialize<List<string[]>>(output)!;
    }

    /// <summary>Installs the validator under artifacts/, once for each version of its lock file.</summary>
    private static (string? Folder, string? Missing) Install()
    {
        var source = Path.Combine(Repository.Root, "tests", "Schema.Tests", "Editors", "validator");
        var folder = Path.Combine(Repository.Root, "artifacts", "schema-validator");
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
                return (null, "The validator cannot be installed from the npm registry: " + errors);
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
