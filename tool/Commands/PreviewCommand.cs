// preview: the blank form as a page, on request anew whenever the template is saved.
using System;
using System.Buffers;
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>preview</c>.</summary>
internal static class PreviewCommand
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the command.</summary>
    /// <param name="host">The world.</param>
    /// <returns>The command.</returns>
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("template") { Description = "The template, *.report.yaml." };
        var output = new Option<string?>("--out", "-o") { Description = "The page to write; standard output where none is given.", HelpName = "file" };
        var watch = new Option<bool>("--watch", "-w") { Description = "Write the page anew whenever the template is saved, until Ctrl+C." };
        var command = new ToolCommand("preview", "Shows the blank form as a page.", "lending.report.yaml --out form.html", "lending.report.yaml --out form.html --watch") { file, output, watch };
        return command.Does(parsed => Run(host, parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(watch)));
    }

    private static int Run(ToolHost host, string template, string? output, bool isWatched)
    {
        if (isWatched && output is null)
            throw new ToolException("formwork preview: --watch needs a page to write anew: add --out form.html");
        if (isWatched)
            return Watch(host, template, output!);

        var page = Render(TemplateLoader.Load(host, template));
        if (output is null)
            host.Write(page);
        else
            OutputFile.Write(output, page);
        return ExitCodes.Sound;
    }

    // Asked again and again: what tells of changes does not see every kind of save on every kind of disk.
    private static int Watch(ToolHost host, string path, string output)
    {
        var shown = InputFile.Read(path, host);
        Show(host, shown, output);
        while (!host.Cancellation.WaitHandle.WaitOne(s_often))
        {
            if (TryRead(host, path) is { } now && now.Text != shown.Text && now == TryRead(host, path))
            {
                shown = now;
                Show(host, shown, output);
            }
        }

        return ExitCodes.Sound;
    }

    private static void Show(ToolHost host, InputFile file, string output)
    {
        try
        {
            OutputFile.Write(output, Render(TemplateLoader.LoadForNow(file)));
            host.WriteError($"{output}: written at {DateTime.Now:HH:mm:ss}; Ctrl+C ends\n");
        }
        catch (TemplateErrorsException fault)
        {
            host.WriteError(DiagnosticText.Write(fault.Template, host.ErrorStyle, host.ErrorWidth));
        }
    }

    // While an editor saves, the file may be gone, empty or locked for a moment.
    private static InputFile? TryRead(ToolHost host, string path)
    {
        try
        {
            return InputFile.Read(path, host);
        }
        catch (ToolException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> Render(LoadedTemplate template)
    {
        var page = new ArrayBufferWriter<byte>(1 << 16);
        template.MakeBlank().WriteHtml(page);
        return page.WrittenSpan;
    }
}
