using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>
/// Reads and writes what stands in a cell as System.Text.Json's part of a larger value, as in the JSON of a report:
/// null for blank, "/" for not applicable, one token for all else.
/// </summary>
/// <typeparam name="TValue">The type of the value, whose <c>default</c> is blank.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CellValueJsonConverter<TValue> : JsonConverter<TValue>
    where TValue : struct
{
    private readonly TValue _notApplicable;
    private readonly string _expected;

    private protected CellValueJsonConverter(TValue notApplicable, string expected)
    {
        _notApplicable = notApplicable;
        _expected = expected;
    }

    /// <inheritdoc/>
    public sealed override bool HandleNull => true;

    /// <inheritdoc/>
    public sealed override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default
        : reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("/"u8) ? _notApplicable
        : TryRead(ref reader, out var value) ? value
        : throw new JsonException($"{_expected}, null or \"/\" is expected.");

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CellJsonConverter.Write(writer, ToCell(value));
    }

    /// <summary>Reads a value that is there; false where the token is none.</summary>
    private protected abstract bool TryRead(ref Utf8JsonReader reader, out TValue value);

    /// <summary>The cell that holds a value.</summary>
    private protected abstract Cell ToCell(TValue value);
}

/// <summary>Reads and writes a count as System.Text.Json's part of a larger value: a number, null or "/".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter()
    : CellValueJsonConverter<Count>(Count.NotApplicable, $"A whole number from {Count.MinValue} to {Count.MaxValue}")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Count value)
    {
        var isNumber = reader.TokenType == JsonTokenType.Number;
        value = isNumber && reader.TryGetInt32(out var number) && number >= Count.MinValue ? number : default(Count);
        return value.HasValue;
    }

    private protected override Cell ToCell(Count value) => value;
}

/// <summary>Reads and writes an amount as System.Text.Json's part of a larger value: a number, null or "/".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AmountJsonConverter() : CellValueJsonConverter<Amount>(Amount.NotApplicable, "A number")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Amount value)
    {
        var isNumber = reader.TokenType == JsonTokenType.Number;
        value = isNumber && reader.TryGetDecimal(out var number) ? number : default(Amount);
        return value.HasValue;
    }

    private protected override Cell ToCell(Amount value) => value;
}

/// <summary>
/// Reads and writes a cell as System.Text.Json's part of a larger value: a number, null, "/", a string for all else. A
/// day is written as a string and read as a text, since JSON does not tell them apart.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CellJsonConverter() : CellValueJsonConverter<Cell>(Cell.NotApplicable, "A number, a string")
{
    /// <summary>Reads a cell that may be blank; false where the token is none.</summary>
    internal static bool TryReadCell(ref Utf8JsonReader reader, out Cell value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => reader.ValueTextEquals("/"u8) ? Cell.NotApplicable : reader.GetString(),
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            _ => default(Cell),
        };
        return reader.TokenType == JsonTokenType.Null || !value.IsBlank;
    }

    /// <summary>Writes a cell.</summary>
    internal static void Write(Utf8JsonWriter writer, in Cell value)
    {
        if (value.TryGetNumber(out var number))
            writer.WriteNumberValue(number);
        else if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.ToString());
    }

    private protected override bool TryRead(ref Utf8JsonReader reader, out Cell value) =>
        TryReadCell(ref reader, out value);

    private protected override Cell ToCell(Cell value) => value;
}
