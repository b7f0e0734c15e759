// What came of a command.
namespace Formwork.Package.Tests;

/// <summary>What came of a command.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record CommandResult(int ExitCode, string Output);
