// What a shell does with the script that completion prints; bash, since every machine that builds this has one.
using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Formwork.Tool.Tests;

public class CompletionTests
{
    [Fact]
    public void Bash_offers_commands_words_and_options_and_leaves_files_to_itself()
    {
        if (!File.Exists("/bin/bash"))
            return;
        using var place = new Workplace();
        var script = place.Write("completion", place.Succeed("completion", "bash"));
        place.Write("formwork", "#!/bin/sh\nexec '" + (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") + "' '" + Path.Combine(AppContext.BaseDirectory, "Formwork.Tool.dll") + "' \"$@\"\n");
        var asked = place.Write("ask", $$"""
            chmod +x formwork
            PATH=$PWD:$PATH
            source '{{script}}'
            ask() {
                COMP_LINE=$1 COMP_POINT=$(printf %s "$1" | wc -c) COMPREPLY=() COMP_WORDS=($1)
                [[ $1 == *" " ]] && COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _formwork
                echo "${COMPREPLY[*]}"
            }
            ask "formwork c"
            ask "formwork check "
            ask "formwork check le"
            ask "formwork check --format "
            ask "formwork check 有.report.yaml --for"
            """);
        var result = ProcessTests.Run(place, "/bin/bash", new List<string> { asked }, ("LC_ALL", "C.UTF-8"));
        Assert.Equal(("", "check completion\n\n\njson text\n--format\n"), (result.Error, result.Output));
    }
}
