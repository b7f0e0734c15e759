// What the pipeline promises at every run: nothing is done twice, and nothing of the compiler's is kept.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Formwork.Generator;
using Microsoft.CodeAnalysis;

namespace Formwork.Testing;

/// <summary>The contract of the pipeline.</summary>
public static class PipelineContract
{
    private static readonly Type[] s_forbidden = [typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Compilation), typeof(AdditionalText), typeof(Diagnostic)];

    /// <summary>Checks a run that followed another one without a change of any template.</summary>
    /// <param name="second">The second run.</param>
    public static void Check(GeneratorRun second)
    {
        foreach (var step in TrackingNames.All)
        {
            if (second.Reasons(step).Any(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
                throw new InvalidOperationException($"Step {step} was run again: {string.Join(", ", second.Reasons(step))}");
        }

        if (second.OutputReasons.Any(reason => reason != IncrementalStepRunReason.Cached))
            throw new InvalidOperationException($"Something was emitted again: {string.Join(", ", second.OutputReasons)}");
        var values = TrackingNames.All
            .SelectMany(step => second.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(run => run.Outputs)
            .Select(output => output.Value);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            Walk(value, "", seen);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        var type = value.GetType();
        if (s_forbidden.Any(forbidden => forbidden.IsAssignableFrom(type)))
            throw new InvalidOperationException($"The pipeline keeps a {type.Name} at {path}.");
        if (!type.IsValueType && !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, path + "[]", seen);
            return;
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
