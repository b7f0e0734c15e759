// Marks tests that open templates in an editor's language server, which is no part of .NET.
using System;
using Xunit;

namespace Formwork.Schema.Tests.Editors;

/// <summary>A test with yaml-language-server; skipped, and said to be, where Node or the npm registry is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LanguageServerFactAttribute : FactAttribute
{
    public LanguageServerFactAttribute() => Skip = LanguageServerTests.Server.Missing;
}
