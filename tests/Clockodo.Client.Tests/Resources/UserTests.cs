using System;
using System.Text.Json;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

/// <summary>A user as JSON, and what is read of it.</summary>
public sealed class UserTests
{
    /// <summary>Every field of the API's description that is not deprecated, and the two that must not be read.</summary>
    private const string Complete = """
        {
          "id": 234561, "name": "Katharina Großmann", "number": "P-561", "email": "k@contoso.example", "role": "owner",
          "active": true, "teams_id": 8140, "initials": "KG", "language": "de", "timezone": "Europe/Berlin",
          "start_date": "2024-07-15", "future_coworker": false, "wage_type": 2,
          "weekstart_monday": true, "weekend_friday": false, "timeformat_12h": true,
          "nonbusiness_groups_id": 7, "nonbusinessgroups_id": 99, "work_time_regulations_id": 5, "worktime_regulation_id": 98,
          "default_work_time_regulation": false, "default_holidays_count": true, "default_target_hours": false,
          "exempt_from_flextime": true, "boss": 234579, "absence_managers_id": [234579, 234602], "access_groups_ids": [3],
          "can_generally_see_absences": true, "can_generally_manage_absences": false, "can_add_customers": true,
          "edit_lock": "2024-06-15", "edit_lock_dyn": 14, "edit_lock_sync": true, "work_time_edit_lock_days": 30,
          "budget_notifications": false, "bill_service_id": "B-17", "creator": 234602,
          "created_at": "2024-07-15T10:00:00Z", "support_pin": "4321"
        }
        """;

    [Fact]
    public void Name_number_address_and_role_are_read()
    {
        User user = Read(Complete);

        Assert.Equal((234561, "Katharina Großmann", "P-561"), (user.Id, user.Name, user.Number));
        Assert.Equal(("k@contoso.example", "owner", true), (user.Email, user.Role, user.Active));
        Assert.Equal((8140L, "KG"), (user.TeamId, user.Initials));
    }

    [Fact]
    public void Language_and_calendar_are_read()
    {
        User user = Read(Complete);

        Assert.Equal(("de", "Europe/Berlin"), (user.Language, user.TimeZone));
        Assert.Equal((true, false, true), (user.WeekStartMonday, user.WeekendFriday, user.TimeFormat12h));
        Assert.Equal(7, user.NonbusinessGroupId);
    }

    [Fact]
    public void Terms_of_work_are_read()
    {
        User user = Read(Complete);

        Assert.Equal(new DateTime(2024, 7, 15), user.StartDate);
        Assert.Equal((false, WageType.HourlyWage), (user.IsFuture, user.WageType));
        Assert.Equal((5L, false), (user.WorkTimeRegulationId, user.DefaultWorkTimeRegulation));
        Assert.Equal((true, false, true), (user.DefaultHolidaysCount, user.DefaultTargetHours, user.ExemptFromFlextime));
    }

    [Fact]
    public void Boss_absences_and_rights_are_read()
    {
        User user = Read(Complete);

        Assert.Equal(234579, user.BossId);
        Assert.Equal([234579, 234602], user.AbsenceManagerIds!);
        Assert.Equal([3], user.AccessGroupIds!);
        Assert.Equal((true, false, true), (user.CanSeeAbsences, user.CanManageAbsences, user.CanAddCustomers));
    }

    [Fact]
    public void Locks_and_origin_are_read()
    {
        User user = Read(Complete);

        Assert.Equal(new DateTime(2024, 6, 15), user.EditLock);
        Assert.Equal((14, true, 30), (user.EditLockDays, user.EditLockSync, user.WorkTimeEditLockDays));
        Assert.Equal((false, "B-17", 234602L), (user.BudgetNotifications, user.BillServiceId, user.CreatorId));
        Assert.Equal(Known.Local("2024-07-15T10:00:00Z"), user.CreatedAt);
        Assert.Equal(DateTimeKind.Local, user.CreatedAt!.Value.Kind);
    }

    [Fact]
    public void Every_property_is_filled_by_a_complete_user()
    {
        User user = Read(Complete);

        Assert.All(typeof(User).GetProperties(), property => Assert.NotNull(property.GetValue(user)));
    }

    [Fact]
    public void The_support_PIN_is_not_read()
    {
        User user = Read(Complete);

        Assert.DoesNotContain(typeof(User).GetProperties(), property => property.Name.Contains("Pin", StringComparison.OrdinalIgnoreCase));
        Assert.All(typeof(User).GetProperties(), property => Assert.NotEqual("4321", $"{property.GetValue(user)}"));
    }

    [Fact]
    public void Fields_that_are_left_out_are_null()
    {
        User user = Read("""{"id":1,"name":"x"}""");

        Assert.All(
            typeof(User).GetProperties(),
            property => Assert.True(property.GetValue(user) is null or 1L or "x" or false, property.Name));
    }

    [Fact]
    public void Fields_that_are_null_are_null()
    {
        User user = Read("""
            {"id":1,"name":"x","number":null,"email":null,"role":null,"active":null,"teams_id":null,"start_date":null,
             "future_coworker":null,"wage_type":null,"nonbusiness_groups_id":null,"boss":null,"absence_managers_id":null,
             "edit_lock":null,"edit_lock_dyn":null,"edit_lock_sync":null,"created_at":null}
            """);

        Assert.All(
            typeof(User).GetProperties(),
            property => Assert.True(property.GetValue(user) is null or 1L or "x" or false, property.Name));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void One_and_zero_are_true_and_false(string wire, bool expected)
    {
        User user = Read($$"""{"id":1,"name":"x","active":{{wire}},"can_add_customers":{{wire}}}""");

        Assert.Equal((expected, expected), (user.Active, user.CanAddCustomers));
    }

    [Fact]
    public void Numbers_may_be_text()
    {
        User user = Read("""
            {"id":"17","name":"x","teams_id":"8140","edit_lock_dyn":"14","wage_type":"1","absence_managers_id":["5","6"]}
            """);

        Assert.Equal((17, 8140L, 14, WageType.Salary), (user.Id, user.TeamId, user.EditLockDays, user.WageType));
        Assert.Equal([5, 6], user.AbsenceManagerIds!);
    }

    [Fact]
    public void Whole_numbers_may_have_a_fraction_of_zero()
    {
        User user = Read("""{"id":17.0,"name":"x","teams_id":8140.0,"edit_lock_dyn":14.0}""");

        Assert.Equal((17, 8140L, 14), (user.Id, user.TeamId, user.EditLockDays));
    }

    [Fact]
    public void A_text_may_be_a_number()
    {
        Assert.Equal("561", Read("""{"id":1,"name":"x","number":561}""").Number);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"0000-00-00\"")]
    [InlineData("\"0000-00-00 00:00:00\"")]
    public void An_empty_date_is_null(string wire)
    {
        Assert.Null(Read($$"""{"id":1,"name":"x","start_date":{{wire}}}""").StartDate);
    }

    [Fact]
    public void A_wage_type_that_is_not_known_yet_is_kept()
    {
        Assert.Equal((WageType)7, Read("""{"id":1,"name":"x","wage_type":7}""").WageType);
    }

    [Fact]
    public void Unknown_fields_are_ignored()
    {
        Assert.Equal("x", Read("""{"future":{"id":[2,{"name":"y"}]},"id":1,"name":"x","more":[[]],"NAME":"z"}""").Name);
    }

    [Theory]
    [InlineData("start_date", "\"soon\"")]
    [InlineData("created_at", "17")]
    [InlineData("active", "\"maybe\"")]
    [InlineData("active", "2")]
    [InlineData("teams_id", "\"x\"")]
    [InlineData("teams_id", "1.5")]
    [InlineData("wage_type", "\"x\"")]
    [InlineData("edit_lock_dyn", "3000000000")]
    [InlineData("absence_managers_id", "7")]
    [InlineData("email", """
        "\ud83d"
        """)]
    public void A_value_of_the_wrong_kind_is_an_error_that_names_its_field(string field, string value)
    {
        var exception = Assert.Throws<JsonException>(() => Read($$"""{"id":1,"name":"x","{{field}}":{{value}}}"""));

        Assert.Contains($"'{field}'", exception.Message);
    }

    private static User Read(string json) => ResourceText.Read(ResourceJson.Default.User, json);
}
