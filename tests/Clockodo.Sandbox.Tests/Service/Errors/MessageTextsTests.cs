using System;
using System.Linq;
using Clockodo.Sandbox.Service.Errors;
using Xunit;

namespace Clockodo.Sandbox.Tests.Service.Errors;

public sealed class MessageTextsTests
{
    [Fact]
    public void Every_reason_has_three_texts_that_differ()
    {
        foreach (var reason in Enum.GetValues<Reason>())
        {
            var texts = Enum.GetValues<Language>().Select(language => MessageTexts.Find(reason, language, ["x"]));

            Assert.Equal(3, texts.Where(text => text.Length > 0).Distinct().Count());
        }
    }
}
