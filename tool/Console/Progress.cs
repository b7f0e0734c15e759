using System;

namespace Formwork.Tool;

/// <summary>A bar on the last line of the terminal that standard error is; nothing elsewhere, and nothing for a few
/// files.</summary>
internal sealed class Progress : IDisposable
{
    private const int Many = 10;
    private const int Width = 30;

    private readonly ToolHost _host;
    private readonly int _count;
    private readonly bool _isShown;
    private int _done;
    private bool _isVisible;

    /// <summary>Begins.</summary>
    public Progress(ToolHost host, int count)
    {
        _host = host;
        _count = count;
        _isShown = host.ErrorWidth is > Width + 20 && host.CanSteer && count >= Many;
    }

    /// <summary>One more file is done.</summary>
    public void Advance()
    {
        _done++;
        if (!_isShown)
            return;

        // What was written to the terminal must stand there before the bar does, and its last line must have ended.
        if (_host.OutputWidth is not null)
        {
            if (!_host.IsAtLineStart)
                return;
            _host.Flush();
        }

        var full = (int)((long)_done * Width / _count);
        _host.WriteError($"\r{new string('#', full)}{new string('.', Width - full)} {_done}/{_count}");
        _isVisible = true;
    }

    /// <summary>Makes room for something else.</summary>
    public void Hide()
    {
        if (!_isVisible)
            return;
        _host.WriteError("\r\e[K");
        _isVisible = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Hide();
}
