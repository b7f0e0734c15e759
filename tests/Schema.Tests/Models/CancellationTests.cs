// An editor that asks anew does not wait for what it no longer wants.
using System;
using System.Threading;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class CancellationTests
{
    [Fact]
    public void What_nobody_wants_is_not_begun() =>
        Assert.Throws<OperationCanceledException>(() => TemplateCompiler.Compile(new SourceText(Templates.Small, "a"), new CancellationToken(canceled: true)));

    [Fact]
    public void What_nobody_wants_any_more_is_given_up_and_is_no_fault()
    {
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => TemplateCompiler.Compile(
            new SourceText(Templates.Small, "a"),
            tag =>
            {
                cancellation.Cancel();
                return LanguageCatalog.Read(tag);
            },
            cancellation.Token));
    }

    [Fact]
    public void A_template_with_mistakes_is_not_read_again_in_other_ways_once_nobody_wants_it()
    {
        var times = 0;
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => TemplateCompiler.Compile(
            new SourceText(Templates.Small.Replace("              women:", "                women:", StringComparison.Ordinal).Replace("  words:", " words:", StringComparison.Ordinal), "a"),
            tag =>
            {
                times++;
                cancellation.Cancel();
                return LanguageCatalog.Read(tag);
            },
            cancellation.Token));
        Assert.Equal(1, times);
    }
}
