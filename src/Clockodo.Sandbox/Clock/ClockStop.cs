using System;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>The parameters of a stop. (<c>away</c> is checked only: the description does not explain it.)</summary>
internal sealed record ClockStop(long? UserId, DateTimeOffset Until, bool StartNew)
{
    internal static ClockStop Read(SandboxCall call)
    {
        _ = call.Query.ReadCount(ClockFields.Away);
        return new ClockStop(
            call.Query.ReadId(EntryFields.UserId, minimum: 1),
            ReadTime(call.Query, EntryFields.TimeUntil) ?? call.Now,
            call.Query.ReadFlag(ClockFields.StartNew));
    }

    private static DateTimeOffset? ReadTime(QueryString query, string name) =>
        query.Find(name) is not { } text ? null
        : WireTime.TryRead(text, out var time) ? time
        : throw QueryReader.Malformed(name);
}
