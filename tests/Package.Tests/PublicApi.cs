// What an assembly shows to the world, one line a member, as it would be declared in C#.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Formwork.Package.Tests;

/// <summary>Lists what of an assembly is public or protected.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_member = new(
        globalNamespaceStyle: s_type.GlobalNamespaceStyle,
        typeQualificationStyle: s_type.TypeQualificationStyle,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: s_type.MiscellaneousOptions);

    /// <summary>Lists an assembly.</summary>
    /// <param name="file">Its path.</param>
    public static string List(string file)
    {
        var reference = MetadataReference.CreateFromFile(file);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(other => Path.GetFileName(other).StartsWith("System.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create("reader", references: platform.Select(other => MetadataReference.CreateFromFile(other)).Append(reference));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return string.Concat(Types(assembly.GlobalNamespace).SelectMany(Lines).Order(StringComparer.Ordinal).Select(line => line + "\n"));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) => parent.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(IsSeen).SelectMany(member => (member is INamedTypeSymbol type ? [type] : Enumerable.Empty<INamedTypeSymbol>()).Concat(Types(member)));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        yield return TypeLine(type);
        foreach (var member in type.GetMembers().Where(IsSeen))
        {
            // An accessor is part of its property; an enum is its values.
            if (member is IMethodSymbol { AssociatedSymbol: not null } or INamedTypeSymbol || (type.TypeKind == TypeKind.Enum && member is IMethodSymbol))
                continue;
            yield return $"{type.ToDisplayString(s_type)}: {member.ToDisplayString(s_member)}";
        }
    }

    private static string TypeLine(INamedTypeSymbol type)
    {
        var words = new List<string> { type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected" };
        if (type.IsStatic)
            words.Add("static");
        else if (type.TypeKind == TypeKind.Class && type.IsAbstract)
            words.Add("abstract");
        else if (type.TypeKind == TypeKind.Class && type.IsSealed)
            words.Add("sealed");
        if (type.TypeKind == TypeKind.Struct && type.IsReadOnly)
            words.Add("readonly");
        if (type.IsRefLikeType)
            words.Add("ref");
        words.Add((type.IsRecord ? "record " : "") + type.TypeKind switch { TypeKind.Struct => "struct", TypeKind.Interface => "interface", TypeKind.Enum => "enum", TypeKind.Delegate => "delegate", _ => "class" });
        var bases = (type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : Enumerable.Empty<INamedTypeSymbol>()).Concat(type.Interfaces).Select(other => other.ToDisplayString(s_type)).ToList();
        return $"{type.ToDisplayString(s_type)}: {string.Join(' ', words)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static bool IsSeen(ISymbol symbol) =>
        symbol is INamespaceSymbol || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
