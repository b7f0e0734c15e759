// Single figures, rows and cells through System.Text.Json.
using System.Text.Json;
using Xunit;

namespace Formwork.Tests.Json;

public class FigureJsonTests
{
    [Fact]
    public void Counts_are_the_tokens_of_a_report()
    {
        Assert.Equal("[3,-2,null,\"/\"]", JsonSerializer.Serialize<Count[]>([3, -2, Count.Blank, Count.NotApplicable]));
        Assert.Equal([3, -2, Count.Blank, Count.NotApplicable], JsonSerializer.Deserialize<Count[]>("[3,-2,null,\"/\"]")!);
    }

    [Fact]
    public void Amounts_are_the_tokens_of_a_report()
    {
        Assert.Equal("[3.5,null,\"/\"]", JsonSerializer.Serialize<Amount[]>([3.50m, Amount.Blank, Amount.NotApplicable]));
        Assert.Equal([3.5m, Amount.Blank, Amount.NotApplicable], JsonSerializer.Deserialize<Amount[]>("[3.50,null,\"/\"]")!);
    }

    [Fact]
    public void Cells_are_the_tokens_of_a_report()
    {
        Cell[] cells = [1, 2.5m, "x", Cell.Blank, Cell.NotApplicable];
        Assert.Equal("[1,2.5,\"x\",null,\"/\"]", JsonSerializer.Serialize(cells));
        Assert.Equal(cells, JsonSerializer.Deserialize<Cell[]>("[1,2.5,\"x\",null,\"/\"]")!);
    }

    [Fact]
    public void A_row_keeps_its_figures() =>
        Assert.Equal("""{"Bought":120,"Lost":7,"Held":34567}""", JsonSerializer.Serialize(Samples.Sound.Stock.Books.Fiction));

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"x\"")]
    [InlineData("true")]
    [InlineData("-2147483648")]
    public void What_is_no_count_is_an_error(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Count>(json));

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    public void What_is_no_amount_is_an_error(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Amount>(json));
}
