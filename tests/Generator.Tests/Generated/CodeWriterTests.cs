// The writer of code and its literals.
using Formwork.Generator.Emit;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class CodeWriterTests
{
    [Fact]
    public void Empty_lines_part_members_and_are_left_out_at_the_edges_of_a_block()
    {
        var writer = new CodeWriter();
        using (writer.Block("class A"))
        {
            writer.Write("\nint x;\n\n");
            writer.Line();
            writer.Write("int y;\n");
        }

        Assert.Equal("class A\n{\n    int x;\n\n    int y;\n}\n", writer.ToString());
    }

    [Fact]
    public void Lines_end_in_line_feeds_whatever_they_came_with()
    {
        var writer = new CodeWriter();
        writer.Write("a\r\nb");
        Assert.Equal("a\nb\n", writer.ToString());
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("line\nfeed", "\"line\\nfeed\"")]
    [InlineData("\u202E", "\"\\u202E\"")]
    [InlineData("\U0001F600", "\"\U0001F600\"")]
    [InlineData(null, "null")]
    public void A_literal_says_what_the_text_says(string? text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_an_escape() => Assert.Equal("\"half \\uD83D pair\"", CSharpText.Literal("half \uD83D pair"));
}
