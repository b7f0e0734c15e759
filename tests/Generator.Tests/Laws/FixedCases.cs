// Laws on random cases, the same ones on every machine, so that a build that fails can be repeated; new ones are for tests/Fuzz.
using FsCheck;
using FsCheck.Fluent;

namespace Formwork.Generator.Tests.Laws;

/// <summary>Runs laws.</summary>
internal static class FixedCases
{
    /// <summary>Checks a law.</summary>
    /// <param name="law">The law.</param>
    public static void Check(this Property law) => law.Check(Config.QuickThrowOnFailure.WithReplay(20260101UL, 7UL).WithQuietOnSuccess(true));
}
