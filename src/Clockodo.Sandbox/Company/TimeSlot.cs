using System;

namespace Clockodo.Sandbox.Company;

/// <summary>A stretch of time in which a user worked on one thing.</summary>
internal sealed record TimeSlot(long UserId, DateTimeOffset Since, DateTimeOffset Until, bool Clocked);
