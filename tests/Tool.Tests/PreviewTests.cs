// preview: the blank form as a page.
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Formwork.Tool.Tests;

public class PreviewTests
{
    [Fact]
    public void The_blank_form_is_a_page()
    {
        using var place = Lending.Place(out var template);
        var page = place.Succeed("preview", template);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Loans", page, StringComparison.Ordinal);
        Assert.Equal("", place.Succeed("preview", template, "--out", place["pages/form.html"]));
        Assert.Equal(page, File.ReadAllText(place["pages/form.html"]));
    }

    [Fact]
    public void A_template_with_mistakes_gives_them_and_no_page()
    {
        using var place = Lending.Place(out _);
        var template = place.Write("bad.report.yaml", Lending.Template.Replace("label: Loans", "lable: Loans", StringComparison.Ordinal));
        var result = place.Run("preview", template);
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"{template}(13,5): error FW0201: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_never_written_over_the_template()
    {
        using var place = Lending.Place(out var template);
        Directory.CreateDirectory(place["sub"]);
        List<string> names = [template, place["sub/../lending.report.yaml"]];
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(place["link.html"], template);
            Directory.CreateSymbolicLink(place["here"], place.Folder);
            names.AddRange([place["link.html"], place["here/lending.report.yaml"]]);
        }

        foreach (var name in names)
        {
            Assert.Equal($"{name}: this is the template; --out wants another file for the page", place.Refuse("preview", template, "--out", name));
            Assert.Equal($"{name}: this is the template; --out wants another file for the page", place.Refuse("preview", template, "--watch", "--out", name));
        }

        Assert.Equal(Lending.Template, File.ReadAllText(template));
    }

    [Fact]
    public void A_page_that_is_written_anew_has_to_be_a_file_and_so_has_its_template()
    {
        using var place = Lending.Place(out var template);
        Assert.StartsWith("<!DOCTYPE html>", place.Succeed("preview", template, "--out", "-"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("formwork preview: --watch needs a file to look at: standard input does not change", place.Refuse("preview", "-", "--watch", "--out", place["form.html"]));
        Assert.Equal("formwork preview: --watch needs a page to write anew: add --out form.html", place.Refuse("preview", "--watch", template));
    }

    [Fact]
    public async Task A_page_that_is_watched_follows_the_template_and_what_is_wrong_meanwhile_is_told()
    {
        using var place = Lending.Place(out var template);
        using var stop = new CancellationTokenSource();
        var (page, said) = (place["form.html"], place["said"]);
        using var error = new FileStream(said, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        using var host = new ToolHost(Stream.Null, Stream.Null, error) { UntilInterrupted = () => stop.Token };
        var watch = Task.Run(() => CommandLine.Run(["preview", "--watch", "--out", page, template], host));
        await Until(page, "Loans");
        place.Write("lending.report.yaml", Lending.Template.Replace("label: Loans", "lable: Loans", StringComparison.Ordinal));
        await Until(said, "error FW0201");
        place.Write("lending.report.yaml", [0xD6, 0xD0, 0xCE, 0xC4]);
        await Until(said, $"{template}: this is no text in UTF-8");
        File.Delete(page);
        Directory.CreateDirectory(page);
        place.Write("lending.report.yaml", Lending.Template.Replace("label: Loans", "label: Lost", StringComparison.Ordinal));
        await Until(said, $"{page}: this is a folder");
        Directory.Delete(page);
        place.Write("lending.report.yaml", Lending.Template.Replace("label: Loans", "label: Loaned", StringComparison.Ordinal));
        await Until(page, "Loaned");
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }

    private static async Task Until(string file, string text)
    {
        // Not how fast it is, only that it comes at all.
        for (var i = 0; i < 600; i++)
        {
            try
            {
                using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                if ((await reader.ReadToEndAsync()).Contains(text, StringComparison.Ordinal))
                    return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
            }

            await Task.Delay(100);
        }

        Assert.Fail($"{text} does not come.");
    }
}
