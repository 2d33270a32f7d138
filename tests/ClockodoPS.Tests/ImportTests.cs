using System.IO;
using ClockodoPS.Shell.Hosting;
using Xunit;

namespace ClockodoPS.Tests;

public class ImportTests
{
    [Fact]
    public void The_built_module_imports_and_connects_to_the_sandbox()
    {
        using var output = new StringWriter();
        using ModuleSession session = ModuleSession.Open(output, input: null, width: 120);

        bool succeeded = session.Show("(Connect-Clockodo -Sandbox -PassThru).IsSandbox");

        Assert.True(succeeded);
        Assert.Equal("True", output.ToString().Trim());
    }
}
