// What a law says of a case that breaks it.
using System;

namespace Formwork.Testing;

/// <summary>A case breaks a law.</summary>
public sealed class BrokenLawException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="message">What is wrong.</param>
    public BrokenLawException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what came before it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="inner">What came before it.</param>
    public BrokenLawException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
