using System;
using System.Buffers;
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>preview</c>.</summary>
internal static class PreviewCommand
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("template") { Description = "The template, *.report.yaml; - is standard input." };
        file.RefuseOptions();
        var output = new Option<string?>("--out", "-o") { Description = "The page to write; standard output where none is given, or -.", HelpName = "file" };
        var watch = new Option<bool>("--watch", "-w") { Description = "Write the page anew whenever the template is saved, until Ctrl+C." };
        var command = new ToolCommand("preview", "Shows the blank form as a page.", "lending.report.yaml --out form.html", "lending.report.yaml --out form.html --watch") { file, output, watch };
        return command.Does(parsed => Run(host, parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(watch)));
    }

    private static int Run(ToolHost host, string template, string? output, bool isWatched)
    {
        if (output is null or OutputFile.Standard)
        {
            if (isWatched)
                throw new ToolException("formwork preview: --watch needs a page to write anew: add --out form.html");
            host.Write(Render(SourceTemplate.Load(host, template)));
            return ExitCodes.Sound;
        }

        if (template != InputFile.Standard && FilePath.AreOne(template, output))
            throw new ToolException($"{output}: this is the template; --out wants another file for the page");
        if (isWatched)
            return Watch(host, template, output);
        OutputFile.Write(output, Render(SourceTemplate.Load(host, template)));
        return ExitCodes.Sound;
    }

    // Asked again and again: what tells of changes does not see every kind of save on every kind of disk.
    private static int Watch(ToolHost host, string path, string output)
    {
        if (path == InputFile.Standard)
            throw new ToolException("formwork preview: --watch needs a file to look at: standard input does not change");
        var shown = InputFile.Read(path, host);
        Show(host, shown, output);
        var (complaint, told) = ("", "");
        var stop = host.UntilInterrupted();
        while (!stop.WaitHandle.WaitOne(s_often))
        {
            var before = complaint;
            if (TryRead(host, path, out complaint) is { } now)
            {
                told = "";
                if (now.Text == shown.Text || now != TryRead(host, path, out _))
                    continue;
                shown = now;
                ShowAgain(host, shown, output);
            }
            else if (complaint == before && complaint != told)
            {
                // While an editor saves, the file may be gone, empty or locked for a moment; what lasts is told once.
                told = complaint;
                host.Complain(complaint);
            }
        }

        return ExitCodes.Sound;
    }

    private static void Show(ToolHost host, InputFile file, string output)
    {
        try
        {
            OutputFile.Write(output, Render(SourceTemplate.Load(file)));
            host.WriteError($"{output}: written at {DateTime.Now:HH:mm:ss}; Ctrl+C ends\n");
        }
        catch (TemplateErrorsException fault)
        {
            host.WriteError(DiagnosticText.Write(fault.Template, host.ErrorStyle, host.ErrorWidth));
        }
    }

    // Another program may hold the page for a moment; with the next save it is written.
    private static void ShowAgain(ToolHost host, InputFile file, string output)
    {
        try
        {
            Show(host, file, output);
        }
        catch (ToolException fault)
        {
            host.Complain(fault.Message);
        }
    }

    private static InputFile? TryRead(ToolHost host, string path, out string complaint)
    {
        try
        {
            complaint = "";
            return InputFile.Read(path, host);
        }
        catch (ToolException fault)
        {
            complaint = fault.Message;
            return null;
        }
    }

    private static ReadOnlySpan<byte> Render(DynamicTemplate template)
    {
        var page = new ArrayBufferWriter<byte>(1 << 16);
        template.CreateReport().WriteHtml(page);
        return page.WrittenSpan;
    }
}
