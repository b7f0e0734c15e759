using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Formwork.Generator.Tests.House;

public class StyleTests
{
    private static readonly string[] s_product = ["schema", "generator", "runtime", "tool"];

    [Fact]
    public void No_file_of_the_product_begins_with_a_comment() => AssertNone(
        from file in Files()
        where Regex.IsMatch(file.Lines[0], "^//(?!/)")
        select $"{file.Name}: {file.Lines[0]}");

    [Fact]
    public void No_braces_stand_around_a_statement_of_one_line() => AssertNone(
        from file in Files()
        let tree = CSharpSyntaxTree.ParseText(string.Join('\n', file.Lines))
        from block in tree.GetRoot().DescendantNodes().OfType<BlockSyntax>()
        where IsNeedless(block)
        select $"{file.Name}({LineOf(block) + 1}): {block.Statements[0]}");

    private static void AssertNone(IEnumerable<string> places)
    {
        var list = places.ToList();
        Assert.True(list.Count == 0, $"{list.Count} places:\n{string.Join('\n', list)}");
    }

    /// <summary>The statement stands on one line, and in a chain of ifs so do all others.</summary>
    private static bool IsNeedless(BlockSyntax block) => block.Parent switch
    {
        IfStatementSyntax or ElseClauseSyntax => IsShort(block) && Branches(block.Parent).All(IsShort),
        ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or UsingStatementSyntax or LockStatementSyntax => IsShort(block),
        _ => false,
    };

    private static IEnumerable<StatementSyntax> Branches(SyntaxNode node)
    {
        while (node.Parent is ElseClauseSyntax || node is ElseClauseSyntax)
            node = node.Parent!;
        for (var chain = node as IfStatementSyntax; chain is not null; chain = chain.Else?.Statement as IfStatementSyntax)
        {
            yield return chain.Statement;
            if (chain.Else is { Statement: not IfStatementSyntax } last)
                yield return last.Statement;
        }
    }

    private static bool IsShort(StatementSyntax body)
    {
        if (body is not BlockSyntax block)
            return IsSimple(body);
        var head = block.Parent!.GetFirstToken();
        return block.Statements is [var only] && IsSimple(only) && LineOf(only) == LineOf(head) + 2
            && block.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
    }

    private static bool IsSimple(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax
            or ContinueStatementSyntax or YieldStatementSyntax or GotoStatementSyntax
        && statement.GetLocation().GetLineSpan() is var span && span.StartLinePosition.Line == span.EndLinePosition.Line;

    private static int LineOf(SyntaxNodeOrToken node) => node.GetLocation()!.GetLineSpan().StartLinePosition.Line;

    private static IEnumerable<(string Name, string[] Lines)> Files() =>
        from folder in s_product
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !Regex.IsMatch(name, "/(bin|obj)/")
        orderby name
        select (name, File.ReadAllLines(file));
}
