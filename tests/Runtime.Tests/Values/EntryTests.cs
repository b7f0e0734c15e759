// Entries: what stands in cells that hold no figures.
using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;
using Formwork.Json;
using Xunit;

namespace Formwork.Tests.Values;

public class EntryTests
{
    [Choice<Size>("small very_large")]
    [JsonConverter(typeof(ChoiceJsonConverter<Size>))]
    public enum Size
    {
        Small = 1,
        VeryLarge = 2,
    }

    [Fact]
    public void Only_entries_are_converted_as_entries()
    {
        var factory = new EntryJsonConverterFactory();
        Assert.True(factory.CanConvert(typeof(Entry<string>)));
        Assert.All([typeof(System.Collections.Generic.List<int>), typeof(int?), typeof(string), typeof(Entry<>)], type => Assert.False(factory.CanConvert(type)));
    }

    [Fact]
    public void An_entry_that_nobody_gave_is_blank()
    {
        Entry<string> entry = default;
        Assert.True(entry.IsBlank);
        Assert.False(entry.IsNotApplicable);
        Assert.False(entry.TryGetValue(out _));
        Assert.Equal(Entry<string>.Blank, (string?)null);
        Assert.Equal("", entry.ToString());
    }

    [Fact]
    public void A_value_blank_and_not_applicable_are_three_things()
    {
        Entry<DateOnly> first = default(DateOnly);
        Assert.True(first.TryGetValue(out var date));
        Assert.Equal(default, date);
        Assert.NotEqual(Entry<DateOnly>.Blank, first);
        Assert.NotEqual(Entry<DateOnly>.NotApplicable, first);
        Assert.NotEqual(Entry<DateOnly>.NotApplicable, Entry<DateOnly>.Blank);
        Assert.True(Entry<DateOnly>.NotApplicable.IsNotApplicable);
        Assert.Equal("/", Entry<DateOnly>.NotApplicable.ToString());
        Assert.Equal("0001-01-01", first.ToString());
    }

    [Fact]
    public void Entries_are_equal_by_value()
    {
        Entry<string> one = "north";
        Entry<string> same = new string("north".ToCharArray());
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != (Entry<string>)"south");
    }

    [Fact]
    public void A_day_or_an_option_takes_eight_bytes()
    {
        Assert.Equal(8, Unsafe.SizeOf<Entry<DateOnly>>());
        Assert.Equal(8, Unsafe.SizeOf<Entry<Size>>());
    }

    [Fact]
    public void System_Text_Json_writes_the_tokens_of_a_report_and_reads_them_back()
    {
        var row = new Row("north", new DateOnly(2021, 3, 1), Size.VeryLarge, Size.Small);
        const string json = """{"Place":"north","Opened":"2021-03-01","Size":"very_large","Fact":"small"}""";
        Assert.Equal(json, JsonSerializer.Serialize(row));
        Assert.Equal(row, JsonSerializer.Deserialize<Row>(json));
        Assert.Equal(
            new Row(default, Entry<DateOnly>.NotApplicable, default, null),
            JsonSerializer.Deserialize<Row>("""{"Place":null,"Opened":"/","Size":null,"Fact":null}"""));
    }

    [Theory]
    [InlineData("""{"Size":"large"}""", "\"small\", \"very_large\"")]
    [InlineData("""{"Opened":"1 March"}""", "YYYY-MM-DD")]
    [InlineData("""{"Place":5}""", "string")]
    [InlineData("""{"Fact":1}""", "\"small\", \"very_large\"")]
    public void System_Text_Json_says_what_would_be_right(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Row>(json)).Message, StringComparison.Ordinal);

    public sealed record Row(Entry<string> Place, Entry<DateOnly> Opened, Entry<Size> Size, Size? Fact);
}
