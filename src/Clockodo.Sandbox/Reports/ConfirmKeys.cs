using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// The keys that confirm changes of many entries. A key is random, and valid for five minutes and for one use, by the same
/// user, for the same selection and change. (The documentation says only that the request has to be repeated with the key.)
/// </summary>
internal sealed class ConfirmKeys
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, IssuedKey> _issued = new(StringComparer.Ordinal);

    internal string Issue(long userId, BulkRequest request, DateTimeOffset now)
    {
        foreach (var expired in _issued.Where(issued => issued.Value.ExpiresAt < now).Select(issued => issued.Key).ToArray())
        {
            _issued.Remove(expired);
        }

        var key = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        _issued.Add(key, new IssuedKey(userId, request, now + Lifetime));
        return key;
    }

    /// <summary>Uses a key up; 409 if it is not valid for this request. A key of another request stays valid.</summary>
    internal void Use(string key, long userId, BulkRequest request, DateTimeOffset now)
    {
        if (!_issued.TryGetValue(key, out var issued)
            || now > issued.ExpiresAt
            || issued.UserId != userId
            || issued.Request != request)
        {
            throw RejectedRequest.Simple(409, Reason.ConfirmKeyInvalid, EntryGroupFields.ConfirmKey);
        }

        _issued.Remove(key);
    }

    private sealed record IssuedKey(long UserId, BulkRequest Request, DateTimeOffset ExpiresAt);
}
