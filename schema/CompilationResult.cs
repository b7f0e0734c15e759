using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema;

/// <summary>A compiled template: its sound parts, and what is wrong with the rest.</summary>
/// <param name="Model">The sound parts, or null where there is no usable template at all.</param>
/// <param name="Findings">The mistakes in the order of the file.</param>
public sealed record CompilationResult(TemplateModel? Model, EquatableArray<Finding> Findings)
{
    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Rule.Severity == Severity.Error)
                    return true;
            }

            return false;
        }
    }
}
