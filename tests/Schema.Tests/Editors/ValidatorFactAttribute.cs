// Marks tests that need a JSON Schema validator, which is no part of .NET.
using System;
using Xunit;

namespace Formwork.Schema.Tests.Editors;

/// <summary>A test with a JSON Schema validator; skipped, and said to be, where Node or the npm registry is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = SchemaValidator.Missing;
}
