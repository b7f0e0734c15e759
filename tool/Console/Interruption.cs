using System.Runtime.InteropServices;
using System.Threading;

namespace Formwork.Tool;

/// <summary>Hears Ctrl+C.</summary>
internal static class Interruption
{
    private static readonly CancellationTokenSource s_stop = new();
    private static PosixSignalRegistration? s_registration;

    /// <summary>From now on Ctrl+C ends nothing by itself, but is told.</summary>
    public static CancellationToken Listen()
    {
        s_registration ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, static signal =>
        {
            signal.Cancel = true;
            s_stop.Cancel();
        });
        return s_stop.Token;
    }
}
