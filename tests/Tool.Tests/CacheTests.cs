// Compiled templates are kept, found again, and made anew where they are damaged.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Tool.Tests;

public class CacheTests
{
    [Fact]
    public void A_template_is_compiled_once_for_a_text_wherever_it_lies()
    {
        using var place = Cached(out var template);
        var page = place.Succeed("preview", template);
        var kept = Assert.Single(Kept(place));
        var time = File.GetLastWriteTimeUtc(kept);
        Assert.Equal(page, place.Succeed("preview", place.Write("elsewhere/copy.report.yaml", Lending.Template)));
        Assert.Equal(kept, Assert.Single(Kept(place)));
        Assert.Equal(time, File.GetLastWriteTimeUtc(kept));
        place.Succeed("preview", place.Write("other.report.yaml", Lending.Template + "\n# another text"));
        Assert.Equal(2, Kept(place).Length);
    }

    [Fact]
    public void A_damaged_file_is_made_anew()
    {
        using var place = Cached(out var template);
        var page = place.Succeed("preview", template);
        var kept = Assert.Single(Kept(place));
        var whole = File.ReadAllBytes(kept);
        foreach (var damage in new Func<byte[], byte[]>[] { bytes => bytes[..100], _ => [], bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)], bytes => [.. bytes[..5000], 7, .. bytes[5001..]] })
        {
            File.WriteAllBytes(kept, damage(whole));
            Assert.Equal(page, place.Succeed("preview", template));
            Assert.Equal(whole, File.ReadAllBytes(kept));
        }
    }

    [Fact]
    public void A_file_that_is_whole_but_no_template_is_made_anew()
    {
        using var place = Cached(out var template);
        var page = place.Succeed("preview", template);
        var kept = Assert.Single(Kept(place));
        byte[] other = [1, 2, 3, 4];
        File.WriteAllBytes(kept, [.. System.Security.Cryptography.SHA256.HashData(other), .. other]);
        Assert.Equal(page, place.Succeed("preview", template));
    }

    [Fact]
    public void Where_nothing_can_be_kept_everything_works_all_the_same()
    {
        using var place = Lending.Place(out var template);
        place.Cache = null;
        var page = place.Succeed("preview", template);
        place.Cache = place.Write("file", "no folder");
        Assert.Equal(page, place.Succeed("preview", template));
    }

    [Fact]
    public void Nothing_but_compiled_templates_is_left_there_and_not_too_many()
    {
        using var place = Cached(out var template);
        Directory.CreateDirectory(place.Cache!);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(place.Cache!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        for (var i = 0; i < 150; i++)
            File.WriteAllText(Path.Combine(place.Cache!, $"{i}.template"), "old");
        place.Succeed("preview", template);
        Assert.Equal(100, Kept(place).Length);
    }

    [Fact]
    public void Nothing_is_taken_out_of_a_folder_that_others_may_write_to()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var place = Cached(out var template);
        var page = place.Succeed("preview", template);

        // Whole, and not what the template gives: whoever may write there could let anything run.
        var (kept, other) = (Assert.Single(Kept(place)), place.Write("other.report.yaml", Lending.Template.Replace("label: Loans", "label: Lies", StringComparison.Ordinal)));
        place.Succeed("preview", other);
        File.Copy(Kept(place).Single(file => file != kept), kept, overwrite: true);
        Assert.NotEqual(page, place.Succeed("preview", template));
        foreach (var others in new[] { UnixFileMode.OtherWrite, UnixFileMode.GroupWrite })
        {
            File.SetUnixFileMode(place.Cache!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | others);
            Assert.Equal(page, place.Succeed("preview", template));
        }
    }

    [Fact]
    public void The_folder_is_the_users_own()
    {
        using var place = Cached(out var template);
        place.Succeed("preview", template);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(place.Cache!));
    }

    private static Workplace Cached(out string template)
    {
        var place = Lending.Place(out template);
        place.Cache = place["cache"];
        return place;
    }

    private static string[] Kept(Workplace place) => [.. Directory.GetFiles(place.Cache!).Order(StringComparer.Ordinal)];
}
