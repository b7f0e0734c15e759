using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using Formwork.Checks;
using Formwork.Generated;

namespace Formwork.Compiled;

/// <summary>
/// Reads a compiled template: the JSON document that <c>schema/Compiled</c> writes. What is said there holds here:
/// cells are numbered and sections have paths by their order, and members that are missing have their usual value.
/// </summary>
internal sealed class CompiledTemplateReader
{
    /// <summary>The version that this runtime reads.</summary>
    public const int Version = 1;

    // An expression of many terms is as deep as it is long.
    private const int MostLevels = 1_000;

    private readonly JsonElement _root;
    private readonly List<SectionInfo> _sections = [];
    private readonly ImmutableArray<CellType> _types;
    private readonly int _facts;
    private int _cells;

    private CompiledTemplateReader(JsonElement root)
    {
        _root = root;
        _types = root.Items("types", ReadType);
        _facts = root.Named("facts", static (_, _) => true).Length;
    }

    /// <summary>Reads the document.</summary>
    /// <exception cref="FormatException">It is no compiled template, or one of a newer version, or damaged.</exception>
    public static TemplateDescription Read(ReadOnlyMemory<byte> document)
    {
        try
        {
            var root = Parse(document);
            return new CompiledTemplateReader(root).Read();
        }
#pragma warning disable CA1031 // Whatever goes wrong, it is the document.
        catch (Exception fault) when (fault is not FormatException)
        {
            throw new FormatException("This compiled template is damaged: " + fault.Message, fault);
        }
#pragma warning restore CA1031
    }

    /// <summary>Parses a document of this version, a template or a language.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    internal static JsonElement Parse(ReadOnlyMemory<byte> document)
    {
        var root = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = MostLevels }).RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("compiled", out var said) || !said.TryGetInt32(out var version) || version < 1)
            throw new FormatException("This is not a compiled template: it has no version.");
        if (version > Version)
            throw new FormatException($"This template was compiled by a newer Formwork (version {version}, this one reads {Version}): update the package Formwork.");
        return root;
    }

    private TemplateDescription Read()
    {
        ReadSections(_root, -1, 0);
        var checks = new ChecksReader(_root, _sections, _facts, _cells);
        return new TemplateDescription
        {
            Name = _root.Text("template"),
            Revision = _root.Text("revision"),
            Titles = _root.Texts("titles"),
            Authority = _root.TextOrNull("authority"),
            Language = LanguageReader.Read(_root),
            LeftOver = _root.Texts("left_over"),
            Facts = _root.Named("facts", ReadFact),
            Preamble = _root.Texts("preamble"),
            Lists = _root.Named("lists", static (key, list) => new ListInfo(key, Label(list)) { Also = Also(list) }),
            Sections = [.. _sections],
            Totals = checks.ReadTotals(),
            FactChecks = checks.ReadFactChecks(),
            Checks = checks.ReadChecks(),
            TextChecks = checks.ReadTextChecks(),
            Severities = _root.Named("rules", static (rule, severity) => KeyValuePair.Create(rule, severity.Severity())),
            Pages = new CompiledPages(_root.GetProperty("pages"), _sections),
            Types = _types,
            CellCount = _cells,
        };
    }

    private FactInfo ReadFact(string key, JsonElement value)
    {
        var kind = value.Find("type")?.Word("text", "telephone", "web", "choice", "year", "date", "integer", "amount") ?? 0;
        return new FactInfo(key, Label(value), (FactKind)kind)
        {
            Also = Also(value),
            Required = value.Is("required"),
            When = ExpressionReader.ReadCondition(value.Find("when"), _facts),
            Pattern = value.TextOrNull("pattern"),
            Unit = value.TextOrNull("unit"),
            Decimals = value.Number("decimals"),
            Signed = value.Is("signed"),
            IsIdentity = value.Is("identity"),
            IsDeprecated = value.Is("deprecated"),
            Options = Options(value),
        };
    }

    private static CellType ReadType(JsonElement type) => new(
        (CellTypeKind)type.GetProperty("type").Word("count", "amount", "percent", "date", "choice", "text"), type.Is("signed"), type.Number("decimals"), type.TextOrNull("unit"))
    {
        Min = type.DecimalOrNull("min"),
        Max = type.DecimalOrNull("max"),
        Options = Options(type),
    };

    private static ImmutableArray<OptionInfo> Options(JsonElement holder) =>
        holder.Named("options", static (key, option) => new OptionInfo(key, Label(option)) { Also = Also(option) });

    private void ReadSections(JsonElement holder, int parent, int depth)
    {
        holder.Named("sections", (key, value) =>
        {
            var index = _sections.Count;
            _sections.Add(new SectionInfo(key, Label(value))
            {
                Path = parent < 0 ? key : _sections[parent].Path + "." + key,
                Parent = parent,
                Depth = depth,
                Number = value.TextOrNull("number") ?? "",
                Also = Also(value),
                IsDeprecated = value.Is("deprecated"),
                Text = value.Find("text") is { } text ? ReadText(text) : null,
                Table = value.Find("table") is { } table ? ReadTable(table) : null,
            });
            ReadSections(value, index, depth + 1);
            return index;
        });
    }

    private TextInfo ReadText(JsonElement text) => new(text.Is("required"), ReadTopics(text, "topics"))
    {
        Mentions = ReadTopics(text, "mentions"),
        MinLength = text.Number("min_length"),
        MaxLength = text.Find("max_length")?.GetInt32(),
    };

    private ImmutableArray<TopicInfo> ReadTopics(JsonElement text, string name) => text.Named(name, (key, topic) => new TopicInfo(key, Label(topic), Also(topic))
    {
        When = ExpressionReader.ReadCondition(topic.Find("when"), _facts),
    });

    private TableInfo ReadTable(JsonElement table)
    {
        ImmutableArray<BandInfo> bands = table.Find("band") is { } only ? [ReadBand(null, only)] : table.Named("bands", ReadBand);
        var over = table.TextOrNull("over_columns");
        return new TableInfo
        {
            Stub = table.TextOrNull("stub"),
            Corner = table.TextOrNull("corner"),
            OverColumns = over,
            Notes = table.Texts("notes"),
            Bands = bands,
            Grid = GridReader.Read(table.GetProperty("grid"), bands, over, _cells),
        };
    }

    private BandInfo ReadBand(string? key, JsonElement band)
    {
        var columns = ReadHeads(band, "columns");
        var rows = ReadHeads(band, "rows");
        var (first, count) = (_cells, checked(columns.Sum(static head => head.LeafCount) * Math.Max(1, rows.Sum(static head => head.LeafCount))));
        _cells = checked(_cells + count);
        var types = band.Items("cells", type => _types[type.GetInt32()]);
        if (types.IsEmpty || _cells > Form.MaxCellCount)
            throw new FormatException($"This compiled template is damaged: a band of {count} cells has no types, or no form can have as many.");
        return new BandInfo
        {
            Key = key,
            Label = band.TextOrNull("label"),
            Also = band.Texts("also"),
            OverColumns = band.TextOrNull("over_columns"),
            IsDeprecated = band.Is("deprecated"),
            Columns = columns,
            Rows = rows,
            FirstCell = first,
            Types = types.Length is 1 || types.Length == count ? types : [.. Enumerable.Range(0, count).Select(cell => types[cell % types.Length])],
        };
    }

    private static ImmutableArray<HeadInfo> ReadHeads(JsonElement holder, string name) => holder.Named(name, static (key, head) => new HeadInfo(key, Label(head))
    {
        Number = head.TextOrNull("number") ?? "",
        Also = Also(head),
        IsTotal = head.Is("total"),
        IsPart = head.Is("part"),
        List = head.TextOrNull("list"),
        IsDeprecated = head.Is("deprecated"),
        Children = ReadHeads(head, "heads"),
    });

    // As in YAML, what has nothing but a label is its label.
    private static string Label(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.Text("label");

    private static ImmutableArray<string> Also(JsonElement value) => value.Texts("also");
}
