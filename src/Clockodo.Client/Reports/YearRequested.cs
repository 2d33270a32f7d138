using System;
using System.Globalization;
using Clockodo.Client.Http;

namespace Clockodo.Client.Reports;

/// <summary>The sums of several years took too long, so each year is requested by itself.</summary>
public sealed class YearRequested : RequestNotice
{
    internal YearRequested(DateTimeOffset since, ClockodoException failure)
    {
        Year = since.LocalDateTime.Year;
        Failure = failure;
    }

    /// <summary>The year that is requested now.</summary>
    public int Year { get; }

    /// <summary>The error of the request for all years.</summary>
    public ClockodoException Failure { get; }

    /// <inheritdoc/>
    public override string Message => $"{Failure.Message} The year {Year.ToString(CultureInfo.InvariantCulture)} is requested by itself.";
}
