// What is written as JSON is read as the same report.
using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Json;

public class JsonRoundTripTests
{
    private static readonly Template<LibraryReport> Form = Template.Of<LibraryReport>();

    [Fact]
    public void Any_small_report_comes_back() =>
        Figures.Hold(RandomReports.Of<LibraryReport>(), report => Form.ReadJson(report.ToJson()) == report, tries: 300);

    [Fact]
    public void Any_annual_report_comes_back() =>
        Figures.Hold(RandomReports.Of<AnnualReport>(), report => Template.Of<AnnualReport>().ReadJson(report.ToJson()) == report, tries: 50);

    [Fact]
    public void Any_report_comes_back_through_the_serializer() => Figures.Hold(
        RandomReports.Of<LibraryReport>(),
        report => JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(report, Form.JsonTypeInfo), Form.JsonTypeInfo) == report,
        tries: 100);

    [Fact]
    public void What_is_written_is_read_by_any_other_reader() => Figures.Hold(
        RandomReports.Of<LibraryReport>(),
        report =>
        {
            using var document = JsonDocument.Parse(report.ToJson());
            var text = document.RootElement.GetProperty("overview").GetProperty("text");
            return text.GetString() == report.Overview.Text;
        },
        tries: 200);

    [Fact]
    public void The_serializer_finds_the_converter_by_itself()
    {
        var json = JsonSerializer.Serialize(Samples.WithGaps);
        Assert.Equal(Samples.WithGaps.ToJson(), json);
        Assert.Equal(Samples.WithGaps, JsonSerializer.Deserialize<LibraryReport>(json));
        Assert.Equal(new LibraryReport?[] { Samples.Sound, null }.AsEnumerable(), JsonSerializer.Deserialize<LibraryReport?[]>($"[{Samples.Sound.ToJson()}, null]")!);
    }

    [Fact]
    public void The_whole_is_written_as_agreed() => Assert.Equal(
        """
        {"template":"library_report","revision":"1",
        "facts":{"library":"青石县图书馆","kind":"county","year":2023,"opened":"1987-05-04"},
        "preamble":"本报告由青石县图书馆编制。\n开馆日期1987年5月4日。",
        "overview":{"text":"（一）藏书。\n全年购书。\n2、借阅\n借阅增长。"},
        "stock":{"books":{"fiction":{"bought":120,"lost":"/","held":34567},"science":{"bought":45,"lost":null,"held":8901}},
        "money":{"purchases":{"amount":3.5}},
        "$notes":[{"at":"books.fiction.held","text":"含破损29册"},{"at":"money.purchases.amount","text":"不详"},{"at":null,"text":"据实填写"}]},
        "loans":{"new":{"adults":100,"children":{"school":40,"others":2},"total":142},
        "carried_in":{"adults":5,"children":{"school":1,"others":0},"total":6},
        "outcomes":{"returned":{"adults":90,"children":{"school":30,"others":1},"total":121},
        "renewed":{"once":{"adults":8,"children":{"school":6,"others":0},"total":14},
        "twice":{"adults":2,"children":{"school":1,"others":0},"total":3}},
        "total":{"adults":100,"children":{"school":37,"others":1},"total":138}},
        "carried_out":{"adults":5,"children":{"school":4,"others":1},"total":10}},
        "visits":{"counted":{"weekday":700,"weekend":350,"total":1050},"change":-12,"$notes":[{"at":"change","text":"与上年相比"}]},
        "remarks":{"text":null,"$notes":[{"at":null,"text":"无其他事项。"}]}}
        """.Replace("\n", "", StringComparison.Ordinal),
        Samples.WithGaps.ToJson());

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_the_character_for_none() =>
        Assert.Equal("\uFFFDx\uFFFD", Form.ReadJson((Samples.Sound with { Preamble = "\uD800x\uDC00" }).ToJson()).Preamble);

    [Fact]
    public void Members_are_read_in_any_order() => Assert.Equal(
        Samples.Sound with { Loans = new() { New = new() { Total = 3, Adults = 1 } }, Stock = new(), Visits = new(), Overview = new(), Remarks = new(), Preamble = null, Facts = new() },
        Form.ReadJson("""{"loans":{"new":{"total":3,"adults":1}},"revision":"1","template":"library_report"}"""));

    [Fact]
    public void Absent_empty_and_null_are_blank()
    {
        Assert.Equal(new LibraryReport(), Read("""{"template":"library_report","revision":"1"}"""));
        Assert.Equal(new LibraryReport(), Read("""{"template":"library_report","revision":"1","facts":{"year":null},"preamble":null,"stock":{"books":{"fiction":{"bought":null}}},"overview":{}}"""));
        Assert.Equal(new LibraryReport(), Form.ReadJson(new LibraryReport().ToJson()));
    }

    [Fact]
    public void Members_that_begin_with_a_dollar_are_ignored() => Assert.Equal(
        new LibraryReport(),
        Read("""{"$schema":"x","$schema":1,"template":"library_report","revision":"1","$x":[{}],"stock":{"$y":{"z":[1]},"books":{"$z":null}}}"""));

    [Theory]
    [InlineData("3.50", "3.5")]
    [InlineData("3.5000000000000000000000000000000000000", "3.5")]
    [InlineData("350e-2", "3.5")]
    [InlineData("-0.0", "0")]
    [InlineData("0e-99", "0")]
    [InlineData("\"\\/\"", "/")]
    public void Numbers_are_read_however_they_are_written(string json, string figure) =>
        Assert.Equal(figure, Read(Money(json)).GetCell("stock.money.purchases.amount").ToString());

    [Fact]
    public void A_byte_order_mark_and_escaped_names_are_read() =>
        Assert.Equal((Cell)5, Form.ReadJson("\uFEFF{\"template\":\"library_report\",\"revision\":\"1\",\"vis\\u0069ts\":{\"change\":5}}").GetCell("visits.change"));

    [Fact]
    public void A_reader_over_pieces_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.WithGaps.ToJson());
        var first = new Piece(bytes.AsMemory(0, 1), null);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
        {
            last = last.Append(bytes.AsMemory(i, 1));
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, 1));
        reader.Read();
        Assert.Equal(Samples.WithGaps, new ReportJsonConverter<LibraryReport>().Read(ref reader, typeof(LibraryReport), JsonSerializerOptions.Default));
    }

    private static LibraryReport Read(string json) => Form.ReadJson(json);

    private static string Money(string json) =>
        """{"template":"library_report","revision":"1","stock":{"money":{"purchases":{"amount":""" + json + "}}}}";

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
        }

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, this);
            Next = next;
            return next;
        }
    }
}
