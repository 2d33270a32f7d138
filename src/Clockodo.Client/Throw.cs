using System;

namespace Clockodo.Client;

internal static class Throw
{
    internal static void IfNull(object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
