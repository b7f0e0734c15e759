// The columns of the applications table, added by hand.
using Row = Formwork.Benchmarks.AnnualReport.ApplicationsSection.ApplicationsRow;

namespace Formwork.Benchmarks;

/// <summary>A sum for each column of the applications table.</summary>
internal struct HandWrittenColumns
{
    /// <summary>Natural persons.</summary>
    public HandWrittenFigure NaturalPerson;

    /// <summary>Commercial enterprises.</summary>
    public HandWrittenFigure Business;

    /// <summary>Research institutions.</summary>
    public HandWrittenFigure Research;

    /// <summary>Public welfare organisations.</summary>
    public HandWrittenFigure PublicWelfare;

    /// <summary>Legal services.</summary>
    public HandWrittenFigure LegalService;

    /// <summary>Other organisations.</summary>
    public HandWrittenFigure Other;

    /// <summary>Totals.</summary>
    public HandWrittenFigure Total;

    /// <summary>Adds a row.</summary>
    public void Add(in Row row)
    {
        NaturalPerson.Add(row.NaturalPerson);
        Business.Add(row.Organisation.Business);
        Research.Add(row.Organisation.Research);
        PublicWelfare.Add(row.Organisation.PublicWelfare);
        LegalService.Add(row.Organisation.LegalService);
        Other.Add(row.Organisation.Other);
        Total.Add(row.Total);
    }
}
