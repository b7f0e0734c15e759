using System;

namespace Formwork.Tool;

/// <summary>Nobody reads standard output any further, which is no fault.</summary>
internal sealed class BrokenPipeException : Exception;
