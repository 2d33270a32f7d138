using System;

namespace ClockodoPS.Packager;

/// <summary>The package cannot be made; the message says what to do.</summary>
/// <param name="message">What is wrong.</param>
public sealed class PackagingException(string message) : Exception(message);
