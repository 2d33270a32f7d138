using ClockodoPS.Tests.Support;
using ClockodoPS.Tests.Views.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The tables of customers, projects and so on, at 80 columns.</summary>
[Collection(ProcessState.Name)]
public sealed class ResourceTableTests : ViewTest
{
    [Theory]
    [InlineData(
        "Get-ClockodoCustomer -Id 4711, 3100143",
        """

                   Id Name                                     Number       Billable Active
                   -- ----                                     ------       -------- ------
                 4711 ACME Deutschland GmbH                    K-1001       yes      yes
              3100143 Zeilen umbruch AG                                     yes      yes


            """)]
    [InlineData(
        "Get-ClockodoProject -Id 700125, 3200150",
        """

                   Id Name                 Customer             Number     Completed Active
                   -- ----                 --------             ------     --------- ------
               700125 Kundenportal "Mein … Müller & Söhne GmbH  PR-006     no        yes
              3200150 Alt & aus            24711                PR-033     no        no


            """)]
    [InlineData(
        "Set-ClockodoProject -Id 512004 -Billed:$false -BilledAmount 5000; Get-ClockodoProject -IncludeUsage -Id 512004, 512019, 630771, 655040, 700125, 498226",
        """

            Name                 Customer             Budget        Used      %      Billed
            ----                 --------             ------        ----      -      ------
            Relaunch Website     ACME Deutschla…    25899.50      472.06            5000.00
            Online-Shop          ACME Deutschla…     200.5 h      1.75 h
            Wartung              ACME Deutschla…
            Umzug Server         Müller & Söhne…      40 h/m      2.76 h
            Kundenportal "Mein … Müller & Söhne…    12500.00      305.09    2.4          no
            Messeauftritt Frühj… ACME Deutschla…    25000.00      423.25    1.7         yes


            """)]
    [InlineData(
        "Get-ClockodoSubproject -Id 310444, 3300108",
        """

                   Id Name              Project           Customer         Completed Active
                   -- ----              -------           --------         --------- ------
               310444 Bezahlung & Vers… Online-Shop       ACME Deutschlan… no        yes
              3300108 $Phase {B}        L'été "indien"    Café d'Amélie "… yes       yes


            """)]
    [InlineData(
        "Get-ClockodoService -Id 860608, 960101",
        """

                   Id Name                                              Number       Active
                   -- ----                                              ------       ------
               860608 Softwareentwicklung                               L-02         yes
               960101 Support                                                        no


            """)]
    [InlineData(
        "Get-ClockodoLumpSumService -Id 41212, 61115",
        """

                   Id Name                            Number            Price Unit   Active
                   -- ----                            ------            ----- ----   ------
                41212 Hosting, je Monat                                 29.95 Monat  yes
                61115 Fax                                                0.50 Seite  no


            """)]
    [InlineData(
        "Get-ClockodoTeam Süd, Auß*",
        """

                   Id Name                                                   LeaderId Users
                   -- ----                                                   -------- -----
                 8141 Süd                                                      241077     2
                 8170 Außendienst "Nord"; neu                                            11


            """)]
    [InlineData(
        "Get-ClockodoText Symbole",
        """

                   Id Text
                   -- ----
             61200041 Symbole gezeichnet: Warenkorb, Lupe, Häkchen


            """)]
    public void Every_row_is_one_line(string command, string expected)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), ShowIn(Table, 80, command));
    }
}
