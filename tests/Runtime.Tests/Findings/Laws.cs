// Runs a law on random cases, each made from a seed that is printed when the law breaks; the same ones on every machine, so that a build that fails can be repeated.
using System;
using FsCheck;
using FsCheck.Fluent;

namespace Formwork.Tests.Findings;

/// <summary>Runs laws.</summary>
internal static class Laws
{
    public static void Hold(int cases, Action<Random> law) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => law(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithReplay(20260101UL, 7UL).WithMaxTest(cases).WithQuietOnSuccess(true));
}
