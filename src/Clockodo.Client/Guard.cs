using System;

namespace Clockodo.Client;

internal static class Guard
{
    internal static void NotNull(object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
