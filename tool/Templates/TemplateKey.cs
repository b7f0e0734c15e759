// What a compiled template depends on, as the name of its file in the cache.
using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Formwork.Tool;

/// <summary>Names compiled templates.</summary>
internal static class TemplateKey
{
    private static readonly string[] s_makers = ["Formwork.Schema.dll", "Formwork.Generator.dll", "Formwork.dll"];

    /// <summary>The name of a compiled template: the same for the same text, tool and runtime, and another one else.</summary>
    /// <param name="text">The text of the template.</param>
    /// <returns>The name: letters and digits.</returns>
    public static string Of(string text)
    {
        // The files that make the template are not loaded for that: on a warm start two of them never are.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(TemplateKey).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes(Environment.Version + "\n"));
        foreach (var maker in s_makers)
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, maker))));
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
