using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Clockodo.Client.Resources;
using ClockodoPS.Testing;

namespace ClockodoPS.Tests.Views.Support;

/// <summary>The views that the module ships.</summary>
internal static class ShippedViews
{
    /// <summary>The shapes of a view, as its file names them.</summary>
    internal static readonly string[] Shapes = ["TableControl", "ListControl"];

    /// <summary>All files with views, as if they were one.</summary>
    internal static XDocument Document { get; } = new(
        new XElement(
            "Configuration",
            new XElement(
                "ViewDefinitions",
                Directory.GetFiles(Path.GetDirectoryName(InstalledModule.ManifestPath)!, "*.ps1xml")
                    .Order(StringComparer.Ordinal).SelectMany(file => XDocument.Load(file).Descendants("View")))));

    internal static IEnumerable<XElement> All => Document.Descendants("View");

    internal static string Shape(XElement view) => view.Elements().Single(part => Shapes.Contains(part.Name.LocalName)).Name.LocalName;

    internal static string[] Types(XElement view) => [.. view.Element("ViewSelectedBy")!.Elements("TypeName").Select(type => type.Value)];

    /// <summary>A module with the views of one shape and nothing else; where it is imported first, that shape is the default.</summary>
    internal static string ModuleOf(string shape)
    {
        var cut = new XDocument(Document);
        cut.Descendants("View").Where(view => Shape(view) != shape).Remove();
        foreach (XElement selection in cut.Descendants("ViewSelectedBy"))
        {
            // A table of exactly the type would go before a list of its base.
            selection.Add(
                from name in selection.Elements("TypeName").ToArray()
                from type in typeof(Resource).Assembly.GetExportedTypes()
                where name.Value == typeof(Resource).FullName && type.IsSubclassOf(typeof(Resource))
                select new XElement("TypeName", type.FullName));
        }

        string folder = Directory.CreateTempSubdirectory("ClockodoPS-views-").FullName;
        cut.Save(Path.Combine(folder, "Views.Format.ps1xml"));
        string manifest = Path.Combine(folder, "Views.psd1");
        File.WriteAllText(manifest, "@{ ModuleVersion = '1.0'; FormatsToProcess = 'Views.Format.ps1xml' }");
        return manifest;
    }
}
