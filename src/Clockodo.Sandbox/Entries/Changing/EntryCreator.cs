using System.Linq;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Creates an entry from the body of a POST.</summary>
internal sealed class EntryCreator(EntryBuilder builder)
{
    internal StoredEntry Create(SandboxCall call, EntryAccess access)
    {
        var input = EntryInputReader.Read(call, EntryKinds.Addable);
        var kind = EntryKinds.Infer(input);
        EntryKinds.RejectForeign(kind, input);
        RejectedRequest.ThrowIfAny(
            Reason.FieldMissing,
            EntryKinds.Required(kind).Where(field => !input.Given.Contains(field)));
        if (kind == EntryKind.Time)
        {
            EntryRules.RequireUnbilled(input);
        }

        access.RequireUser(input.UserId ?? call.Caller.UserId);
        if (input.HourlyRate is not null)
        {
            access.RequireRates();
        }

        return builder.Build(kind, input, call);
    }
}
