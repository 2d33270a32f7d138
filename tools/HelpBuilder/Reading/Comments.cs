using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>The comments of a build, by the documentation ID of the compiler: <c>T:ClockodoPS.Commands.…</c>.</summary>
internal sealed class Comments
{
    private static readonly XElement Nothing = new("member");

    private readonly Dictionary<string, XElement> _members;

    private Comments(Dictionary<string, XElement> members)
    {
        _members = members;
    }

    /// <summary>Reads the XML documentation of the module and of the client.</summary>
    internal static Comments Read(string folder) => new(
        new[] { "ClockodoPS.xml", "Clockodo.Client.xml" }
            .SelectMany(file => XDocument.Load(Path.Combine(folder, file), LoadOptions.PreserveWhitespace).Descendants("member"))
            // Members from source generators are in both files, and not part of the help.
            .DistinctBy(member => (string)member.Attribute("name")!)
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal));

    internal XElement OfType(Type type) => Of("T:" + Id(type));

    internal XElement OfProperty(Type declaringType, string name) => Of($"P:{Id(declaringType)}.{name}");

    internal XElement OfField(Type declaringType, string name) => Of($"F:{Id(declaringType)}.{name}");

    // The comments of a generic class are written at its definition.
    private static string Id(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;

    private XElement Of(string name) => _members.GetValueOrDefault(name, Nothing);
}
