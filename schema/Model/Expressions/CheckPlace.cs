// One place where a check is asked, with what its cells can hold.
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>One place where a check is asked.</summary>
/// <param name="Model">The place.</param>
/// <param name="Types">The types of the cells in the slots.</param>
internal sealed record CheckPlace(CheckInstanceModel Model, EquatableArray<CellTypeModel> Types);
