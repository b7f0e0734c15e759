// Tells which assemblies a process has loaded when it ends: .NET runs this in every process whose DOTNET_STARTUP_HOOKS names this assembly.
using System;
using System.IO;
using System.Linq;

#pragma warning disable CA1050 // .NET looks for it without a namespace.

/// <summary>Writes the names of the loaded assemblies into the file that FORMWORK_TEST_LOADED names.</summary>
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(
        Environment.GetEnvironmentVariable("FORMWORK_TEST_LOADED")!,
        AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
}
