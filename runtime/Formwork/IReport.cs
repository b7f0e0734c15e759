using System.ComponentModel;
using Formwork.Generated;

namespace Formwork;

/// <summary>A report of any template. Generated records implement it explicitly, so that no key of a form can collide
/// with it.</summary>
public interface IReport
{
    /// <summary>The report's template.</summary>
    Template Template { get; }

    /// <summary>Copies the whole report.</summary>
    /// <param name="content">Where to copy it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void CopyTo(ReportContent content);
}

/// <summary>A report of a known type.</summary>
/// <typeparam name="TSelf">The report type itself.</typeparam>
public interface IReport<TSelf> : IReport
    where TSelf : class, IReport<TSelf>
{
    /// <summary>The template of the report type; the same as <see cref="Template.Of{TReport}"/>.</summary>
    static abstract Template<TSelf> Definition { get; }
}
