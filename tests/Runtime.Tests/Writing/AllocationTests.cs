// Writing allocates nothing beyond its buffer, and checking a sound report nothing at all.
using System;
using System.Buffers;
using Xunit;

namespace Formwork.Tests.Writing;

public class AllocationTests
{
    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Json)]
    public void Writing_a_report_allocates_nothing_beyond_its_buffer(ReportFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        AssertNothingAllocated(() =>
        {
            buffer.ResetWrittenCount();
            Samples.WithGaps.Write(format, buffer);
        });
    }

    [Fact]
    public void Writing_the_tables_alone_allocates_nothing_beyond_its_buffer()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        AssertNothingAllocated(() =>
        {
            buffer.ResetWrittenCount();
            Samples.WithGaps.WriteHtmlTables(buffer);
        });
    }

    [Fact]
    public void Looking_at_a_figure_by_its_path_allocates_nothing() =>
        AssertNothingAllocated(() => Assert.False(Samples.Sound.GetCell("stock.books.fiction.held").IsBlank));

    [Fact]
    public void Checking_a_sound_report_allocates_nothing() => AssertNothingAllocated(() => Assert.True(Samples.Sound.Validate().Count == 0));

    private static void AssertNothingAllocated(Action action)
    {
        // Other tests may hold the one spare content at any moment, so the least of many runs counts.
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
