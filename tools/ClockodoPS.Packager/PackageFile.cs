using System;
using System.Security.Cryptography;

namespace ClockodoPS.Packager;

/// <summary>A file of the package.</summary>
/// <param name="Path">Its path in the module folder, with slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PackageFile(string Path, byte[] Content)
{
    /// <summary>Its SHA-256, in hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Content));
}
