using System.IO;
using Clockodo.Client;
using PublicApiGenerator;
using Xunit;

namespace Clockodo.Architecture.Tests;

public class PublicSurfaceTests
{
    /// <summary>
    /// What other programs build on. Where a change is meant, copy the file that the test leaves over the golden one.
    /// </summary>
    [Fact]
    public void The_public_surface_of_the_client_is_the_golden_one()
    {
        string golden = Path.Combine(Repository.Root, "tests", "Clockodo.Architecture.Tests", "Clockodo.Client.PublicSurface.txt");
        string actual = typeof(ClockodoClient).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions
            {
                IncludeAssemblyAttributes = false,
                // The compiler's own names, which change with every line.
                ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
            }).ReplaceLineEndings("\n") + "\n";
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "Clockodo.Client.PublicSurface.txt"), actual);

        Assert.Equal(File.ReadAllText(golden).ReplaceLineEndings("\n"), actual);
    }
}
