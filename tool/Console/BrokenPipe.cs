using System;
using System.IO;

namespace Formwork.Tool;

/// <summary>Knows the faults that only mean that nobody reads on.</summary>
internal static class BrokenPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether a fault means that nobody reads on.</summary>
    public static bool Is(Exception fault) => fault is IOException { HResult: UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
