using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;

namespace ClockodoPS.References;

/// <summary>A kind of thing that has names: what it is called, how all of them are listed, and to what they belong.</summary>
internal sealed class Noun
{
    private Noun(
        string name, string words, Func<ClockodoClient, CancellationToken, Task<IReadOnlyList<Resource>>> list, Noun? parent = null)
    {
        Name = name;
        Words = words;
        ListAsync = list;
        Parent = parent;
    }

    internal static Noun Customer { get; } = new("Customer", "customer", ListOf(client => client.Customers));

    internal static Noun Project { get; } = new("Project", "project", ListOf(client => client.Projects), Customer);

    internal static Noun Subproject { get; } = new("Subproject", "subproject", ListOf(client => client.Subprojects), Project);

    internal static Noun Service { get; } = new("Service", "service", ListOf(client => client.Services));

    internal static Noun LumpSumService { get; } =
        new("LumpSumService", "lump sum service", ListOf(client => client.LumpSumServices));

    internal static Noun User { get; } = new("User", "user", ListOf(client => client.Users));

    internal static Noun Team { get; } = new("Team", "team", ListOf(client => client.Teams));

    internal static IReadOnlyList<Noun> All { get; } = [Customer, Project, Subproject, Service, LumpSumService, User, Team];

    /// <summary>The name as in parameters: <c>LumpSumService</c>.</summary>
    internal string Name { get; }

    /// <summary>The name as in messages: <c>lump sum service</c>.</summary>
    internal string Words { get; }

    /// <summary>To what it belongs: a project to a customer; null: to nothing.</summary>
    internal Noun? Parent { get; }

    /// <summary>Lists all of them.</summary>
    internal Func<ClockodoClient, CancellationToken, Task<IReadOnlyList<Resource>>> ListAsync { get; }

    /// <summary>The noun of a parameter or a class; null: it has no names, such as entries.</summary>
    internal static Noun? Find(string name) => All.FirstOrDefault(noun => noun.Name == name);

    /// <summary>The noun of a field that holds an ID; null: it is another field.</summary>
    internal static Noun? Find(WritableField field) => All.FirstOrDefault(noun => field.Name == noun.Name + "Id");

    /// <summary>The ID of what it belongs to; null: it belongs to nothing.</summary>
    internal static long? ParentIdOf(Resource item) => item switch
    {
        Clockodo.Client.Resources.Project project => project.CustomerId,
        Clockodo.Client.Resources.Subproject subproject => subproject.ProjectId,
        _ => null,
    };

    /// <summary>Whether it can be chosen for new entries.</summary>
    internal static bool IsActive(Resource item) =>
        item is not ActiveResource { Active: false } && item is not BudgetedResource { Completed: true };

    private static Func<ClockodoClient, CancellationToken, Task<IReadOnlyList<Resource>>> ListOf<T>(
        Func<ClockodoClient, ResourceEndpoint<T>> endpoint)
        where T : Resource => async (client, token) =>
        {
            List<Resource> items = [];
            await foreach (T item in endpoint(client).ListAsync(null, token).ConfigureAwait(false))
            {
                items.Add(item);
            }

            return items;
        };
}
