using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Names the files of a folder after those that they are made of.</summary>
internal sealed class OutFolder
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Names the files, before anything is written.</summary>
    /// <exception cref="ToolException">A file would be written over one that is read.</exception>
    public OutFolder(string folder, IEnumerable<string> paths, string extension, IEnumerable<string> alsoRead)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder == InputFile.Standard)
            throw new ToolException($"'{folder}': this is no folder; --out wants one");
        if (File.Exists(folder))
            throw new ToolException($"{folder}: this is a file; --out wants a folder");
        var sources = paths.Distinct().ToList();
        var read = sources.Concat(alsoRead).Where(path => path != InputFile.Standard).Select(FilePath.Real).ToHashSet(FilePath.Comparer);
        if (read.Contains(FilePath.Real(folder)))
            throw new ToolException($"{folder}: reports are read from this folder; choose another for --out");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            // Files of one name from several folders must not overwrite each other's pages.
            var stem = source == InputFile.Standard ? "standard-input" : Path.GetFileNameWithoutExtension(source);
            var name = stem;
            for (var next = 2; !taken.Add(name); next++)
                name = $"{stem}-{next}";
            var path = Path.Combine(folder, name + extension);
            if (read.Contains(FilePath.Real(path)))
                throw new ToolException($"{path}: this file would be written over what it is made of; choose another folder for --out");
            _names[source] = path;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public void Write(string source, ReadOnlySpan<byte> content) => OutputFile.Write(_names[source], content);
}
