// How long a thread has worked: on a busy machine the clock on the wall says little.
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Formwork.Testing;

/// <summary>Measures the time that the processor has spent on this thread; the clock on the wall where that cannot be had.</summary>
public static partial class ThreadClock
{
    private const int LinuxThreadClock = 3;

    /// <summary>The time so far.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && GetTime(LinuxThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;

        public readonly nint Nanoseconds;
    }
}
