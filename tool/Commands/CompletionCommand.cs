using System;
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>completion</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] s_shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var shell = new Argument<string>("shell") { Description = $"The shell: {string.Join(", ", s_shells)}." };
        shell.CompletionSources.Add(s_shells);
        shell.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Array.IndexOf(s_shells, result.Tokens[0].Value) < 0)
                result.AddError($"there is completion for {string.Join(", ", s_shells)}, not for '{result.Tokens[0].Value}'");
        });
        var command = new ToolCommand("completion", "Prints what makes a shell complete commands, options and their words.", "bash >> ~/.bashrc", "zsh >> ~/.zshrc", "fish > ~/.config/fish/completions/formwork.fish", "pwsh >> $PROFILE") { shell };
        return command.Does(parsed =>
        {
            host.Write(EmbeddedText.Read($"completion/{parsed.GetValue(shell)}"));
            return ExitCodes.Sound;
        });
    }
}
