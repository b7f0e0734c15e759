// One run: threads that take the next case each, and what is kept of failures.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Formwork.Testing;

namespace Formwork.Fuzz;

/// <summary>Runs cases until the time is over.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    // More failures than anybody looks at.
    private const int MostFailures = 50;

    // By the clock on the wall: a case that takes so long, on however busy a machine, will not end.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan s_pulse = TimeSpan.FromSeconds(15);

    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly int[] _done = new int[options.Cases.Length];
    private readonly TimeSpan[] _slowest = new TimeSpan[options.Cases.Length];
    private readonly HashSet<string> _seen = [];
    private readonly ConcurrentDictionary<int, (FuzzCase Case, int Seed, TimeSpan Start)> _running = new();
    private int _next = -1;
    private int _failures;

    /// <summary>Runs.</summary>
    /// <returns>Whether every law held.</returns>
    public bool Run()
    {
        Console.WriteLine($"seed {options.Seed}, {options.Threads} threads, {string.Join(", ", options.Cases.Select(kind => kind.Name))}");
        var threads = Enumerable.Range(0, options.Threads).Select(_ => new Thread(Work) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Any(thread => !thread.Join(TimeSpan.FromSeconds(1))))
        {
            if (_watch.Elapsed.TotalSeconds % s_pulse.TotalSeconds < 1)
                Console.WriteLine(Summary());
            if (_running.Values.FirstOrDefault(running => _watch.Elapsed - running.Start > s_patience) is { Case: { } endless } stuck)
            {
                Keep(endless, stuck.Seed, new BrokenLawException("The case does not end."));
                break;
            }
        }

        Console.WriteLine(Summary());
        return _failures == 0;
    }

    private void Work()
    {
        while (_watch.Elapsed < options.Time && _failures < MostFailures)
        {
            var next = Interlocked.Increment(ref _next);
            var (kind, number) = (next % options.Cases.Length, next / options.Cases.Length);
            if (number >= options.Count)
                return;
            RunOne(kind, unchecked(options.Seed + number) & int.MaxValue);
        }
    }

    private void RunOne(int kind, int seed)
    {
        var fuzz = options.Cases[kind];
        var start = ThreadClock.Now;
        _running[Environment.CurrentManagedThreadId] = (fuzz, seed, _watch.Elapsed);
        try
        {
            fuzz.Run(seed);
        }
        catch (BrokenLawException broken)
        {
            Keep(fuzz, seed, broken);
        }

        _running.TryRemove(Environment.CurrentManagedThreadId, out _);
        var time = ThreadClock.Now - start;
        lock (_done)
        {
            _done[kind]++;
            _slowest[kind] = time > _slowest[kind] ? time : _slowest[kind];
        }
    }

    /// <summary>Writes a failing case to a file, unless one that fails in the same way is there already.</summary>
    private void Keep(FuzzCase fuzz, int seed, BrokenLawException broken)
    {
        var reason = broken.InnerException?.Message ?? broken.Message;
        lock (_seen)
        {
            _failures++;
            if (!_seen.Add(Likeness(fuzz, broken)))
                return;
        }

        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{fuzz.Name}-{seed}"));
        var repeat = $"dotnet run --project tests/Fuzz -c Release -- --case {fuzz.Name} --seed {seed} --count 1";
        File.WriteAllText(file + ".input.txt", InputOf(fuzz, seed));
        File.WriteAllText(file + ".txt", $"{repeat}\n\n{broken}\n");
        Console.WriteLine($"FAILED {fuzz.Name}, seed {seed}: {reason}\n  {file}.txt\n  again: {repeat}");
    }

    /// <summary>What failures of one kind have in common: what went wrong, without where and what it met.</summary>
    private static string Likeness(FuzzCase fuzz, BrokenLawException broken)
    {
        var (root, message) = (broken.GetBaseException(), broken.GetBaseException().Message);
        var end = message.IndexOf(": ", StringComparison.Ordinal);
        return fuzz.Name + root.GetType() + string.Concat(message[..(end < 0 ? Math.Min(40, message.Length) : end)].Where(character => !char.IsAsciiHexDigit(character)));
    }

    private static string InputOf(FuzzCase fuzz, int seed)
    {
        try
        {
            return fuzz.Input(seed);
        }
        catch (Exception exception)
        {
            return "The case itself cannot be made: " + exception.Message;
        }
    }

    private string Summary()
    {
        lock (_done)
        {
            var kinds = options.Cases.Select((kind, i) => string.Create(CultureInfo.InvariantCulture, $"{kind.Name} {_done[i]} (slowest {_slowest[i].TotalMilliseconds:0} ms)"));
            return string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds:0} s: {string.Join(", ", kinds)}; {_failures} failed");
        }
    }
}
