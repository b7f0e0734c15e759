// What is asked for on the command line.
using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using Formwork.Testing;

namespace Formwork.Fuzz;

/// <summary>What is asked for.</summary>
internal sealed record FuzzOptions
{
    public const string Usage =
        "usage: dotnet run --project tests/Fuzz -c Release -- [--seconds N] [--count N] [--seed N] [--case bytes|mutations|valid|reports|texts|checks|loaded] [--threads N]";

    /// <summary>For how long.</summary>
    public TimeSpan Time { get; private init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many cases of each kind at most.</summary>
    public int Count { get; private init; } = int.MaxValue;

    /// <summary>The seed of the first case; the next one has the next.</summary>
    public int Seed { get; private init; } = Random.Shared.Next();

    /// <summary>The kinds of cases.</summary>
    public ImmutableArray<FuzzCase> Cases { get; private init; } = FuzzCase.All;

    /// <summary>How many threads.</summary>
    public int Threads { get; private init; } = Environment.ProcessorCount;

    /// <summary>Reads the command line.</summary>
    public static bool TryParse(string[] args, out FuzzOptions options, [NotNullWhen(false)] out string? error)
    {
        options = new FuzzOptions();
        error = null;
        for (var i = 0; i < args.Length && error is null; i += 2)
        {
            var (name, value) = (args[i], i + 1 < args.Length ? args[i + 1] : "");
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (name == "--case")
            {
                if (FuzzCase.Find(value) is { } kind)
                    options = options with { Cases = [kind] };
                else
                    error = $"There is no case '{value}', only {string.Join(", ", FuzzCase.All.Select(known => known.Name))}.";
            }
            else if (name is not ("--seconds" or "--count" or "--seed" or "--threads"))
                error = $"There is no option '{name}'.";
            else if (!isNumber)
                error = $"{name} needs a whole number, not '{value}'.";
            else
            {
                options = name switch
                {
                    "--seconds" => options with { Time = TimeSpan.FromSeconds(number) },
                    "--count" => options with { Count = number, Time = TimeSpan.MaxValue },
                    "--seed" => options with { Seed = number },
                    _ => options with { Threads = Math.Max(1, number) },
                };
            }
        }

        return error is null;
    }
}
