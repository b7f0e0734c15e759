namespace Formwork;

/// <summary>A report of a known type.</summary>
/// <typeparam name="TSelf">The report type itself.</typeparam>
public interface IReport<TSelf> : IReport
    where TSelf : class, IReport<TSelf>
{
    /// <summary>The template of the report type; the same as <see cref="Template.Of{TReport}"/>.</summary>
    static abstract Template<TSelf> Definition { get; }
}
