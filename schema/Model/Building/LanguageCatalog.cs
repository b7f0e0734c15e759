using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Model.Building;

/// <summary>Reads the embedded languages, each once.</summary>
internal static class LanguageCatalog
{
    private const string Folder = "languages/";
    private const string Extension = ".yaml";

    private static readonly ConcurrentDictionary<string, (LanguageModel Model, EquatableArray<Finding> Findings)> s_read = new(StringComparer.Ordinal);

    /// <summary>The tags of the languages that there are.</summary>
    public static IReadOnlyList<string> Tags { get; } = typeof(LanguageCatalog).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name.Substring(Folder.Length, name.Length - Folder.Length - Extension.Length))
        .OrderBy(tag => tag, StringComparer.Ordinal)
        .ToList();

    /// <summary>Reads a language.</summary>
    public static (LanguageModel Model, EquatableArray<Finding> Findings) Read(string tag) => s_read.GetOrAdd(tag, static tag =>
    {
        using var stream = typeof(LanguageCatalog).Assembly.GetManifestResourceStream(Folder + tag + Extension)!;
        using var file = new StreamReader(stream);
        return Parse(new SourceText(file.ReadToEnd(), Folder + tag + Extension), tag);
    });

    /// <summary>Reads the text of a language.</summary>
    public static (LanguageModel Model, EquatableArray<Finding> Findings) Parse(SourceText source, string tag)
    {
        var findings = new FindingBag(source);
        var root = YamlReader.Read(source, findings).Root;
        var reader = new NodeReader(findings);
        var map = new MapReader(root as YamlNode.Mapping, $"The language '{tag}'", default, reader);
        if (reader.Text(map.Need("language")) is { } said && said.Value != tag)
            findings.Report(Rules.UnknownWord, said.Span, said.Value, $"name for the file of '{tag}'", ".");
        var words = new WordsReader(reader).Read(map);
        var variants = reader.Texts(map.Take("variants"));
        foreach (var variant in variants.Where(variant => variant.Value.Length < 2))
            findings.Report(Rules.WordPattern, variant.Span, variant.Value, "a character and the one it is read as");
        var messages = (reader.Mapping(map.Need("messages"), "sentences by id")?.Entries ?? [])
            .Select(entry => (entry.Key.Value, Text: reader.Text(entry, mayBeBlank: true)))
            .Where(message => message.Text is not null)
            .Select(message => new MessageModel(message.Value, message.Text!.Value))
            .ToEquatableArray();
        map.Finish();
        var model = LanguageBuilder.Add(new LanguageModel { Tag = tag, Messages = messages, Variants = LanguageBuilder.Texts(variants) }, words);
        return (model, findings.ToArray());
    }
}
