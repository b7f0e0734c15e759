using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>What can be said about one total.</summary>
/// <param name="Answer">Whether it holds.</param>
/// <param name="Sum">The sum of the parts that are known; "not applicable" where all parts are.</param>
/// <param name="IsComplete">Whether total and parts are all known.</param>
/// <param name="Fillings">The blank cells with the only values they can have; empty where there are several or
/// none.</param>
internal readonly record struct TotalAnswer(Answer Answer, Figure Sum, bool IsComplete, IReadOnlyList<(int Cell, Figure Figure)> Fillings);
