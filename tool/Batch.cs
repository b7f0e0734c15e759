using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Formwork.Tool;

/// <summary>Works on files.</summary>
internal static class Batch
{
    /// <summary>Works on files in parallel, and reports what came of each in the order in which they were
    /// given.</summary>
    public static int Run<T>(ToolHost host, IEnumerable<string> paths, Func<string, T> work, Func<string, T?, int> report)
        where T : class
    {
        var files = paths.Distinct().ToList();
        var ahead = Environment.ProcessorCount * 2;
        var running = new Queue<(string Path, Task<(T? Value, ToolException? Fault)> Work)>();
        var code = ExitCodes.Sound;
        using var progress = new Progress(host, files.Count);
        foreach (var file in files)
        {
            // No further ahead than that: what has been worked on is kept until its turn comes.
            if (running.Count == ahead)
                code = Math.Max(code, Report(host, running.Dequeue(), report, progress));
            running.Enqueue((file, files.Count == 1 ? Task.FromResult(Try(file, work)) : Task.Run(() => Try(file, work))));
        }

        while (running.TryDequeue(out var next))
            code = Math.Max(code, Report(host, next, report, progress));
        return code;
    }

    private static (T? Value, ToolException? Fault) Try<T>(string path, Func<string, T> work)
        where T : class
    {
#pragma warning disable CA1031 // A fault of the tool's own is told with the file that it is about, and does not stop the others either.
        try
        {
            return (work(path), null);
        }
        catch (ToolException fault)
        {
            return (null, fault);
        }
        catch (Exception fault)
        {
            return (null, new($"{path}: formwork failed: {fault.GetType().Name}: {fault.Message} This is a fault of formwork: please report it with the file."));
        }
#pragma warning restore CA1031
    }

    private static int Report<T>(ToolHost host, (string Path, Task<(T? Value, ToolException? Fault)> Work) done, Func<string, T?, int> report, Progress progress)
        where T : class
    {
        var (value, fault) = done.Work.GetAwaiter().GetResult();
        progress.Hide();
        if (fault is not null)
            host.Complain(fault.Message);
        var code = report(done.Path, value);
        progress.Advance();
        return Math.Max(code, fault?.ExitCode ?? ExitCodes.Sound);
    }
}
