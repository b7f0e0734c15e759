// Reads published reports, says what is wrong with them, and writes each as HTML, Markdown and JSON into the folder "out".
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Formwork;
using Sample;

const int sound = 0, faulty = 1, unusable = 2;

Console.OutputEncoding = Encoding.UTF8;
if (args.Any(argument => argument.StartsWith('-')))
{
    Console.Error.WriteLine("Usage: annual-report [report.txt ...]    Without files, the sample reads the reports it comes with.");
    return unusable;
}

var files = args.Length > 0
    ? args
    : Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.txt").Order(StringComparer.Ordinal).ToArray();
var folder = Path.GetFullPath("out");
var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
var (exitCode, written) = (sound, 0);
foreach (var file in files)
    exitCode = Math.Max(exitCode, Publish(file));
if (written > 0)
    Console.WriteLine($"{written} report{(written == 1 ? " is" : "s are")} written as HTML, Markdown and JSON in {folder}");
return exitCode;

int Publish(string file)
{
    if (!TryRead(file, out var text))
        return unusable;

    // All that an application needs: read, check, write.
    var read = Template.Of<AnnualReport>().Read(text);
    if (!read.IsRecognised)
    {
        Refuse(file, read.Findings[0].Message);
        return unusable;
    }

    var findings = read.Validate();
    var facts = read.Report.Facts;
    Console.WriteLine($"{Path.GetFileName(file)}: {facts.Agency} {facts.Year}, {read.Figures} figures");
    Console.WriteLine(findings.ToText());
    if (!TryWrite(Path.Combine(folder, FreeName(file)), read.Report))
        return unusable;
    written++;
    return findings.HasErrors ? faulty : sound;
}

bool TryRead(string file, out string text)
{
    text = "";
    try
    {
        if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
            return Refuse($"'{file}'", "this is no file name");
        if (Directory.Exists(file))
            return Refuse(file, "is a folder; give the files in it");
        text = File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return true;
    }
    catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
    {
        return Refuse(file, "there is no such file");
    }
    catch (DecoderFallbackException)
    {
        return Refuse(file, "is no text in UTF-8; save it as UTF-8 text");
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        return Refuse(file, exception.Message);
    }
}

bool TryWrite(string path, AnnualReport report)
{
    try
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(path + ".html", report.ToHtml());
        File.WriteAllText(path + ".md", report.ToMarkdown());
        File.WriteAllText(path + ".json", report.ToJson());
        return true;
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        return Refuse(path, exception.Message);
    }
}

// Files of one name from several folders must not overwrite each other's pages.
string FreeName(string file)
{
    var name = Path.GetFileNameWithoutExtension(file);
    for (var next = 2; !names.Add(name); next++)
        name = $"{Path.GetFileNameWithoutExtension(file)}-{next}";
    return name;
}

static bool Refuse(string file, string reason)
{
    Console.Error.WriteLine($"{file}: {reason}");
    return false;
}
