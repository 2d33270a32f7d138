using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Company;

/// <summary>Creates demo entries: customer, project, service, text and billing state for a given time.</summary>
internal sealed class DemoEntryFactory(
    DemoRandom random, WorkCalendar calendar, SandboxCompany company, TextRegistry texts)
{
    private static readonly int[] Pauses = [5, 10, 15, 30];

    private static readonly decimal[] LumpSums = [150m, 249.9m, 480m, 750m, 1200m, 84.03m, 2500m];

    private static readonly decimal[] Amounts = [1m, 1m, 1m, 2m, 2.5m, 3m, 0.5m, 12m];

    private readonly DateTimeOffset _completed = calendar.ToUtc(calendar.Today.AddMonths(-DemoProjectDetails.MonthsSinceCompleted));

    private readonly ILookup<long, SandboxProject> _projects =
        DemoProjects.WithEntries.ToLookup(project => project.CustomerId);

    internal StoredEntry CreateTimeEntry(TimeSlot slot)
    {
        var service = random.Pick(DemoServices.WithEntries);
        var entry = CreateEntry(EntryKind.Time, slot.UserId, slot.Since, slot.Until);
        var span = entry.Span ?? 0;
        var pause = random.Chance(3) ? random.Pick(Pauses) * 60 : 0;
        var entered = Earlier(slot.Until.AddMinutes(slot.Clocked ? 0 : random.Below(180)));
        return entry with
        {
            ServiceId = service.Id,
            TextId = PickText(DemoTexts.OfService[service.Id]),
            Duration = pause < span ? span - pause : span,
            HourlyRate = HourlyRates.Find(company, entry.CustomerId, service.Id),
            Clocked = slot.Clocked,
            ClockedOffline = slot.Clocked && random.Chance(4),
            TimeClockedSince = slot.Clocked ? slot.Since : null,
            TimeInsert = slot.Clocked ? slot.Since : entered,
            TimeLastChange = entry.Billable == BillingState.Billed ? BilledAt(entered) : entered,
            TimeLastChangeWorkTime = entered,
        };
    }

    internal StoredEntry CreateLumpSum(long userId, DateTimeOffset time) =>
        CreateEntry(EntryKind.LumpSum, userId, time, time) with
        {
            ServiceId = random.Pick(DemoServices.WithEntries).Id,
            TextId = PickText(DemoTexts.LumpSums),
            LumpSum = random.Pick(LumpSums),
        };

    internal StoredEntry CreateLumpSumService(long userId, DateTimeOffset time) =>
        CreateEntry(EntryKind.LumpSumService, userId, time, time) with
        {
            TextId = PickText(DemoTexts.LumpSumServices),
            LumpSumServiceId = random.Pick(DemoServices.LumpSumsWithEntries).Id,
            LumpSumServiceAmount = random.Pick(Amounts),
        };

    /// <summary>The running entry.</summary>
    internal StoredEntry CreateRunning(long userId, DateTimeOffset since)
    {
        var project = DemoProjects.WithEntries.First(project => project.CustomerId == DemoCustomers.Acme);
        return new StoredEntry
        {
            Kind = EntryKind.Time,
            UserId = userId,
            CustomerId = project.CustomerId,
            ProjectId = project.Id,
            ServiceId = DemoServices.Management,
            Billable = BillingState.Billable,
            TextId = texts.Register("Angebot \"Stufe 2\" geschrieben, Zahlen mit Jörg abgestimmt"),
            TimeSince = since,
            TimeUntil = null,
            TimeClockedSince = since,
            Clocked = true,
            HourlyRate = HourlyRates.Find(company, project.CustomerId, DemoServices.Management),
            TimeInsert = since,
            TimeLastChange = since,
            TimeLastChangeWorkTime = since,
        };
    }

    private StoredEntry CreateEntry(EntryKind kind, long userId, DateTimeOffset since, DateTimeOffset until)
    {
        var customer = random.Pick(DemoCustomers.WithEntries);
        var project = PickProject(customer, since);
        var billable = PickBillable(customer, since);
        var entered = Earlier(until.AddMinutes(random.Below(180)));
        return new StoredEntry
        {
            Kind = kind,
            UserId = userId,
            CustomerId = customer.Id,
            ProjectId = project?.Id,
            SubprojectId = project is { Subprojects.Count: > 0 } && random.Chance(60)
                ? random.Pick(project.Subprojects).Id
                : null,
            Billable = billable,
            TimeSince = since,
            TimeUntil = until,
            TimeInsert = entered,
            TimeLastChange = billable == BillingState.Billed ? BilledAt(entered) : entered,
            TimeLastChangeWorkTime = entered,
        };
    }

    private SandboxProject? PickProject(SandboxCustomer customer, DateTimeOffset since)
    {
        var open = _projects[customer.Id].Where(project => !project.Completed || since < _completed).ToArray();
        return open.Length > 0 && random.Chance(80) ? random.Pick(open) : null;
    }

    private int PickBillable(SandboxCustomer customer, DateTimeOffset since)
    {
        if (customer.Id == DemoCustomers.Internal || random.Chance(7))
        {
            return BillingState.NotBillable;
        }

        return since < calendar.BilledBefore && random.Chance(97) ? BillingState.Billed : BillingState.Billable;
    }

    private long? PickText(IReadOnlyList<string> choices) =>
        random.Chance(92) ? texts.Register(random.Pick(choices)) : null;

    /// <summary>Invoices are written a few weeks after the work.</summary>
    private DateTimeOffset BilledAt(DateTimeOffset entered) => Earlier(entered.AddDays(random.Between(20, 35)));

    /// <summary>Limits a time to now: nothing was entered in the future.</summary>
    private DateTimeOffset Earlier(DateTimeOffset time) => time < calendar.Now ? time : calendar.Now;
}
