using System;

namespace Formwork.Tool;

/// <summary>Knows kinds of files by their first bytes.</summary>
internal static class FileKinds
{
    private const string CopyOut = "open it, copy all of it into a text file (tables come out as tab-separated lines), and save that as UTF-8";

    /// <summary>Why a file is not read.</summary>
    public static string? Refusal(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? $"this is a PDF, which is not read; {CopyOut}"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? $"this is a file of an office program, or an archive, which is not read; {CopyOut}"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? $"this is a file of an old office program, which is not read; {CopyOut}"
        : bytes.StartsWith("{\\rtf"u8) ? $"this is RTF, which is not read; {CopyOut}"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "this is text in UTF-16; save it as UTF-8"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "this is a picture, which is not read; what stands in it has to be typed"
        : null;
}
