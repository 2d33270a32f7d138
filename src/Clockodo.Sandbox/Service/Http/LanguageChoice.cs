using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Selects the language of error messages; the default is English.</summary>
internal static class LanguageChoice
{
    internal static Language Choose(IEnumerable<StringWithQualityHeaderValue> accepted)
    {
        foreach (var wish in accepted.OrderByDescending(wish => wish.Quality ?? 1))
        {
            switch (wish.Value.Split('-')[0].ToUpperInvariant())
            {
                case "DE":
                    return Language.German;
                case "FR":
                    return Language.French;
                case "EN":
                    return Language.English;
            }
        }

        return Language.English;
    }
}
