using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>
/// A user of the account (<c>v3/users</c>, <c>v4/users/me</c>). What the service did not send, or the user of the connection
/// may not see, is null.
/// </summary>
public sealed class User : ActiveResource
{
    /// <summary>The e-mail address (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>The role, <c>owner</c> or <c>worker</c> (<c>role</c>).</summary>
    public string? Role { get; init; }

    /// <summary>The ID of the team (<c>teams_id</c>); null: none.</summary>
    [JsonPropertyName("teams_id")]
    public long? TeamId { get; init; }

    /// <summary>One to three letters for the name (<c>initials</c>).</summary>
    public string? Initials { get; init; }

    /// <summary>The language, such as <c>de</c> (<c>language</c>).</summary>
    public string? Language { get; init; }

    /// <summary>The time zone, such as <c>Europe/Berlin</c> (<c>timezone</c>).</summary>
    [JsonPropertyName("timezone")]
    public string? TimeZone { get; init; }

    /// <summary>The first day of work (<c>start_date</c>); null: not set.</summary>
    public DateTime? StartDate { get; init; }

    /// <summary>Whether the user cannot log in before the first day of work (<c>future_coworker</c>).</summary>
    [JsonPropertyName("future_coworker")]
    public bool? IsFuture { get; init; }

    /// <summary>How the user is paid (<c>wage_type</c>); null: not set.</summary>
    public WageType? WageType { get; init; }

    /// <summary>Whether weeks begin on Monday, and not on Sunday (<c>weekstart_monday</c>).</summary>
    [JsonPropertyName("weekstart_monday")]
    public bool? WeekStartMonday { get; init; }

    /// <summary>Whether the weekend is Friday and Saturday (<c>weekend_friday</c>).</summary>
    public bool? WeekendFriday { get; init; }

    /// <summary>Whether the user reads times as 12 hours with AM and PM (<c>timeformat_12h</c>).</summary>
    [JsonPropertyName("timeformat_12h")]
    public bool? TimeFormat12h { get; init; }

    /// <summary>The ID of the group of nonbusiness days (<c>nonbusiness_groups_id</c>); null: none.</summary>
    [JsonPropertyName("nonbusiness_groups_id")]
    public long? NonbusinessGroupId { get; init; }

    /// <summary>
    /// The ID of the work time regulation (<c>work_time_regulations_id</c>); 0: none, null: the company's default.
    /// </summary>
    [JsonPropertyName("work_time_regulations_id")]
    public long? WorkTimeRegulationId { get; init; }

    /// <summary>Whether the company's work time regulation holds (<c>default_work_time_regulation</c>).</summary>
    public bool? DefaultWorkTimeRegulation { get; init; }

    /// <summary>Whether the company's number of holidays holds (<c>default_holidays_count</c>).</summary>
    public bool? DefaultHolidaysCount { get; init; }

    /// <summary>Whether the company's target hours hold (<c>default_target_hours</c>).</summary>
    public bool? DefaultTargetHours { get; init; }

    /// <summary>Whether the user is exempt from flextime (<c>exempt_from_flextime</c>).</summary>
    public bool? ExemptFromFlextime { get; init; }

    /// <summary>The ID of the user's boss (<c>boss</c>); null: none.</summary>
    [JsonPropertyName("boss")]
    public long? BossId { get; init; }

    /// <summary>The IDs of the users who manage the user's absences (<c>absence_managers_id</c>).</summary>
    [JsonPropertyName("absence_managers_id")]
    public IReadOnlyList<long>? AbsenceManagerIds { get; init; }

    /// <summary>The IDs of the access groups (<c>access_groups_ids</c>).</summary>
    [JsonPropertyName("access_groups_ids")]
    public IReadOnlyList<long>? AccessGroupIds { get; init; }

    /// <summary>Whether the user sees the absences of others (<c>can_generally_see_absences</c>).</summary>
    [JsonPropertyName("can_generally_see_absences")]
    public bool? CanSeeAbsences { get; init; }

    /// <summary>Whether the user can change the absences of others (<c>can_generally_manage_absences</c>).</summary>
    [JsonPropertyName("can_generally_manage_absences")]
    public bool? CanManageAbsences { get; init; }

    /// <summary>Whether the user can add customers (<c>can_add_customers</c>).</summary>
    public bool? CanAddCustomers { get; init; }

    /// <summary>Before this day, entries are locked (<c>edit_lock</c>); null: not set.</summary>
    public DateTime? EditLock { get; init; }

    /// <summary>After this many days, entries are locked (<c>edit_lock_dyn</c>); null: not set.</summary>
    [JsonPropertyName("edit_lock_dyn")]
    public int? EditLockDays { get; init; }

    /// <summary>Whether the company's edit lock may replace the user's (<c>edit_lock_sync</c>).</summary>
    public bool? EditLockSync { get; init; }

    /// <summary>After this many days, working times are locked (<c>work_time_edit_lock_days</c>); null: not set.</summary>
    public int? WorkTimeEditLockDays { get; init; }

    /// <summary>Whether the user is notified of budgets (<c>budget_notifications</c>).</summary>
    public bool? BudgetNotifications { get; init; }

    /// <summary>The user's ID in a linked billing application (<c>bill_service_id</c>); null: none.</summary>
    public string? BillServiceId { get; init; }

    /// <summary>The ID of the user who added this one (<c>creator</c>); null: not known.</summary>
    [JsonPropertyName("creator")]
    public long? CreatorId { get; init; }

    /// <summary>When the user was added, in local time (<c>created_at</c>).</summary>
    public DateTime? CreatedAt { get; init; }
}
