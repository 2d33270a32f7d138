using System.IO;
using System.Linq;
using ClockodoPS.Shell.Hosting;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests;

public class ImportTests
{
    [Fact]
    public void The_packaged_module_imports_and_connects_to_the_sandbox()
    {
        using var output = new StringWriter();
        using ModuleSession session = ModuleSession.Open(output, input: null, width: 120);

        bool succeeded = session.Show("(Connect-Clockodo -Sandbox -PassThru).IsSandbox");

        Assert.True(succeeded);
        Assert.Equal("True", output.ToString().Trim());
    }

    [Fact]
    public void What_runs_is_the_assembly_of_the_package()
    {
        using var engine = new Engine();

        string location = engine.Run("(Get-Command Get-ClockodoEntry).ImplementingType.Assembly.Location").Output.Single().ToString();

        Assert.Equal(Path.Combine(PackagedModule.Folder, "net8.0", "ClockodoPS.dll"), location);
    }
}
