// What random templates may contain.
using System;

namespace Formwork.Testing;

/// <summary>Features of the language beyond labels, tables of counts and totals.</summary>
[Flags]
public enum TemplateFeatures
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Facts that are integers or amounts; patterns.</summary>
    Facts = 1,

    /// <summary>Conditions on facts and topics.</summary>
    Conditions = 2,

    /// <summary>Percent, dates, choices and texts as cells; least and greatest figures.</summary>
    CellKinds = 4,

    /// <summary>Parts of rows and columns.</summary>
    Parts = 8,

    /// <summary>Rows over lists.</summary>
    Lists = 16,

    /// <summary>Sections within sections, numbering by depth.</summary>
    NestedSections = 32,

    /// <summary>Grids and spans, a head over all columns of a band.</summary>
    Widths = 64,

    /// <summary>What is to be used no longer.</summary>
    Deprecated = 128,

    /// <summary>Limits of the length of texts.</summary>
    Lengths = 256,

    /// <summary>Checks of figures.</summary>
    Checks = 512,

    /// <summary>last_year, rising, falling, conditions of checks.</summary>
    MoreChecks = 1024,

    /// <summary>Checks of texts against tables.</summary>
    TextChecks = 2048,

    /// <summary>Severities of the rules that every form has.</summary>
    Rules = 4096,

    /// <summary>Checks of facts.</summary>
    FactChecks = 8192,

    /// <summary>Labels that try to get out of where they stand; without it they are words such as forms have.</summary>
    HostileLabels = 16384,

    /// <summary>All of them.</summary>
    All = 32767,
}
