using System;
using System.Globalization;

namespace Clockodo.Client.Tests.Support;

/// <summary>Runs code under cultures that write dates and numbers in other ways.</summary>
internal static class UnderCulture
{
    /// <summary>Points in times; the Buddhist calendar; a calendar without our dates; other minus signs and digits.</summary>
    internal static readonly string[] Unusual = ["da-DK", "th-TH", "ar-SA", "fa-IR", "sv-SE", "fi-FI"];

    internal static T Run<T>(string culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
