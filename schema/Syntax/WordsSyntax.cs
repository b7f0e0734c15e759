using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>Lists of words, as written.</summary>
internal sealed class WordsSyntax
{
    public List<Located<string>> LeftOver { get; set; } = [];

    public List<Located<string>> NotApplicable { get; set; } = [];

    public List<Located<string>> Negative { get; set; } = [];

    public List<Located<string>> Positive { get; set; } = [];

    public List<Located<string>> Thousands { get; set; } = [];

    public List<(Located<string> Word, decimal Factor)> Units { get; } = [];

    /// <summary>Whether a unit could not be read.</summary>
    public bool LostUnits { get; set; }

    public List<Located<string>> Counters { get; set; } = [];

    public List<Located<string>> Aside { get; set; } = [];

    public List<Located<string>> Percents { get; set; } = [];

    public List<Located<string>> Dates { get; set; } = [];

    public List<Located<string>> Years { get; set; } = [];

    public List<Located<string>> PageMarks { get; set; } = [];
}
