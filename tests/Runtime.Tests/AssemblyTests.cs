// What the runtime must not use: it would fail, or lie, in trimmed applications and in containers without cultures.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Formwork.Tests;

public class AssemblyTests
{
    [Fact]
    public void The_runtime_uses_no_reflection_and_no_resources() => Assert.DoesNotContain(
        Members(),
        member => (member.StartsWith("System.Reflection.", System.StringComparison.Ordinal) && !member.Contains("Attribute.", System.StringComparison.Ordinal))
            || member.StartsWith("System.Resources.", System.StringComparison.Ordinal) || member.StartsWith("System.Activator.", System.StringComparison.Ordinal));

    [Fact]
    public void The_runtime_knows_no_culture_but_the_invariant_one() => Assert.DoesNotContain(
        Members(),
        member => member is "System.String.Normalize" or "System.String.ToLower" or "System.String.ToUpper"
            || (member.StartsWith("System.Globalization.CultureInfo.", System.StringComparison.Ordinal) && member != "System.Globalization.CultureInfo.get_InvariantCulture"));

    [Fact]
    public void The_runtime_depends_on_nothing_but_the_framework() => Assert.All(
        typeof(Template).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System", reference.Name, System.StringComparison.Ordinal));

    private static List<string> Members()
    {
        using var file = new PEReader(File.OpenRead(typeof(Template).Assembly.Location));
        var reader = file.GetMetadataReader();
        return [.. reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            // What "new()" of a type parameter is compiled to, which every compiler ahead of time knows.
            .Where(member => reader.GetString(member.Name) != "CreateInstance" || !reader.GetBlobReader(member.Signature).ReadSignatureHeader().IsGeneric)
            .Select(member => (Type: reader.GetTypeReference((TypeReferenceHandle)member.Parent), Name: reader.GetString(member.Name)))
            .Select(member => $"{reader.GetString(member.Type.Namespace)}.{reader.GetString(member.Type.Name)}.{member.Name}")];
    }
}
