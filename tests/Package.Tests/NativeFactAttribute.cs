// Marks tests that need a linker, which is no part of .NET.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Package.Tests;

/// <summary>A test that compiles ahead of time; skipped, and said to be, where clang is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsLinux() || !folders.Any(folder => File.Exists(Path.Combine(folder, "clang"))))
            Skip = "clang is missing, which publishing ahead of time links with (apt-get install clang lld zlib1g-dev).";
    }
}
