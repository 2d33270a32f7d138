using System;

namespace Clockodo.Sandbox.Company;

/// <summary>A time range in which a user worked.</summary>
internal sealed record TimeSlot(long UserId, DateTimeOffset Since, DateTimeOffset Until, bool Clocked);
