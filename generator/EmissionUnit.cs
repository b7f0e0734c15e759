using Formwork.Generator.Emit;
using Formwork.Schema.Model;

namespace Formwork.Generator;

/// <summary>A template to be emitted. As long as it is equal to what it was, nothing is emitted again.</summary>
/// <param name="HintPrefix">What the names of its files begin with.</param>
/// <param name="Model">The template.</param>
/// <param name="Options">How to emit it.</param>
internal sealed record EmissionUnit(string HintPrefix, TemplateModel Model, EmitOptions Options);
