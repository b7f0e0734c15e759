using System;

// Generated records show these types to assemblies that promise compliance themselves.
[assembly: CLSCompliant(true)]
