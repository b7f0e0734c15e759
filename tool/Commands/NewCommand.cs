using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;

namespace Formwork.Tool;

/// <summary>The command <c>new</c>.</summary>
internal static class NewCommand
{
    private const string Prefix = "starters/";
    private const string Suffix = ".report.yaml";
    private const string NameOfStarters = "my_form";

    /// <summary>The languages that there is a template in, the first being the default.</summary>
    public static string[] Languages { get; } =
    [
        .. typeof(NewCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string?>("file") { Description = "The file to write, *.report.yaml; standard output where none is given, or -.", Arity = ArgumentArity.ZeroOrOne };
        file.RefuseOptions();
        var language = Options.OneOf("--language", "The language of the form and of the comments.", Languages);
        var force = new Option<bool>("--force") { Description = "Replace the file where it is there." };
        var command = new ToolCommand("new", "Writes a commented template to start from.", "lending.report.yaml", "--language zh-CN lending.report.yaml", "> lending.report.yaml") { file, language, force };
        return command.Does(parsed => Run(host, parsed.GetValue(file), parsed.GetValue(language)!, parsed.GetValue(force)));
    }

    private static int Run(ToolHost host, string? path, string language, bool force)
    {
        var text = EmbeddedText.Read(Prefix + language + Suffix);
        if (path is null or OutputFile.Standard)
        {
            host.Write(text);
            return ExitCodes.Sound;
        }

        if (File.Exists(path) && !force)
            throw new ToolException($"{path}: this file is there already; choose another name, or replace it with --force");
        OutputFile.Write(path, Encoding.UTF8.GetBytes(text.Replace($"template: {NameOfStarters}", $"template: {KeyOf(path)}", StringComparison.Ordinal)));
        return ExitCodes.Sound;
    }

    // The file is called after the form, so the form is called after the file, where that gives a key.
    private static string KeyOf(string path)
    {
        var name = Path.GetFileName(path);
        name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : Path.GetFileNameWithoutExtension(name);
        var key = name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
        return key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_') && !key.EndsWith('_')
            ? key
            : NameOfStarters;
    }
}
