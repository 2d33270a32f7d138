using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Views;

namespace ClockodoPS.References;

/// <summary>Looks names and IDs up for one command, in the names of its connection.</summary>
/// <param name="cache">The names of the connection.</param>
/// <param name="client">Fetches names.</param>
internal sealed class ReferenceResolver(NameCache cache, Func<ClockodoClient> client)
{
    private readonly TimeSpan _began = cache.Now;
    private readonly Dictionary<(Noun Noun, string Name, Scope? Scope), Resource> _found = [];

    internal NameCache Cache => cache;

    /// <summary>The thing with this name.</summary>
    /// <exception cref="ClockodoException">There is none, there are several, or the list cannot be read. Nothing was changed.</exception>
    internal async Task<Resource> FindAsync(Noun noun, string name, Scope? scope, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue((noun, name, scope), out Resource? known))
        {
            return known;
        }

        Func<Resource, bool> isInScope = await FilterForAsync(scope, cancellationToken).ConfigureAwait(false);
        NameSnapshot names = await GetFreshAsync(noun, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Resource> found = names.Find(name, isInScope);
        if (found.Count == 0 && names.AsOf < _began)
        {
            // Somebody may have added it a minute ago.
            names = await GetAsync(noun, _began, cancellationToken).ConfigureAwait(false);
            found = names.Find(name, isInScope);
        }

        return found.Count switch
        {
            1 => _found[(noun, name, scope)] = found[0],
            0 => throw await NoneAsync(noun, name, scope, names, isInScope, cancellationToken).ConfigureAwait(false),
            _ => throw await SeveralAsync(noun, name, found, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>The thing with this ID; null: there is none, or the user of the connection may not see it.</summary>
    /// <exception cref="ClockodoException">The list cannot be read.</exception>
    internal async Task<Resource?> FindAsync(Noun noun, long id, CancellationToken cancellationToken)
    {
        NameSnapshot names = await GetFreshAsync(noun, cancellationToken).ConfigureAwait(false);
        return names.Find(id) ?? (names.AsOf < _began ? (await GetAsync(noun, _began, cancellationToken).ConfigureAwait(false)).Find(id) : null);
    }

    /// <summary>Reads names that are only shown. Where they cannot be read, IDs are shown.</summary>
    /// <returns>Why names cannot be read, for -Verbose.</returns>
    internal async Task<IReadOnlyList<string>> LoadAsync(IEnumerable<Noun> nouns, CancellationToken cancellationToken) =>
        [.. (await Task.WhenAll(nouns.Select(noun => TryLoadAsync(noun, cancellationToken))).ConfigureAwait(false)).OfType<string>()];

    /// <summary>From memory only: a sentence that there is no such ID; null: there is one, or it is not known.</summary>
    internal string? FindDoubt(Noun noun, long id) =>
        id != 0 && cache[noun].Snapshot is NameSnapshot names && names.AsOf >= cache.Now - NameCache.Lifetime && names.Find(id) is null
            ? FormattableString.Invariant(
                $"There was no {noun.Words} {id} when the {noun.Words}s were read, or the user of the connection may not see it.")
            : null;

    private async Task<string?> TryLoadAsync(Noun noun, CancellationToken cancellationToken)
    {
        try
        {
            await GetFreshAsync(noun, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (ClockodoException exception)
        {
            return $"Only the IDs of {noun.Words}s are shown, because their names cannot be read: {exception.Message}";
        }
    }

    private Task<NameSnapshot> GetFreshAsync(Noun noun, CancellationToken cancellationToken) =>
        GetAsync(noun, cache.Now - NameCache.Lifetime, cancellationToken);

    private Task<NameSnapshot> GetAsync(Noun noun, TimeSpan notBefore, CancellationToken cancellationToken) =>
        cache[noun].GetAsync(client(), notBefore, failedNotBefore: _began, cancellationToken);

    private async Task<Func<Resource, bool>> FilterForAsync(Scope? scope, CancellationToken cancellationToken)
    {
        if (scope is null)
        {
            return _ => true;
        }

        if (scope.Noun != Noun.Customer)
        {
            return item => Noun.ParentIdOf(item) == scope.Id;
        }

        // A subproject knows its project only.
        NameSnapshot projects = await GetFreshAsync(Noun.Project, cancellationToken).ConfigureAwait(false);
        return item => (item is Subproject part ? (projects.Find(part.ProjectId) as Project)?.CustomerId : Noun.ParentIdOf(item)) == scope.Id;
    }

    private async Task<ClockodoException> NoneAsync(
        Noun noun, string name, Scope? scope, NameSnapshot names, Func<Resource, bool> isInScope, CancellationToken cancellationToken)
    {
        if (scope is not null)
        {
            await LoadAsync([scope.Noun], cancellationToken).ConfigureAwait(false);
        }

        string within = scope is null ? "" : $" of the {scope.Noun.Words} {cache.Describe(scope.Noun, scope.Id)}";
        IReadOnlyList<Resource> similar = SimilarNames.Find(name, names.FoldedItems.Where(item => isInScope(item.Item)));
        string hint = WildcardPattern.ContainsWildcardCharacters(name)
            ? $" Only whole names are looked up here; for wildcards, use Get-Clockodo{noun.Name}."
            : "";
        string list = similar.Count == 0
            ? ""
            : $" Similar names: {string.Join(", ", similar.Select(item => ViewText.NameAndId(item.Name, item.Id)))}.";
        return new ClockodoException(
            ClockodoErrorKind.NotFound,
            $"There is no {noun.Words}{within} named '{DisplayText.OneLine(name)}', or the user of the connection may not see it.{hint}"
            + $"{list} Write the whole name, or the ID.");
    }

    private async Task<ClockodoException> SeveralAsync(
        Noun noun, string name, IReadOnlyList<Resource> found, CancellationToken cancellationToken)
    {
        if (noun.Parent is not null)
        {
            await LoadAsync([noun.Parent], cancellationToken).ConfigureAwait(false);
        }

        return new ClockodoException(
            ClockodoErrorKind.Invalid,
            FormattableString.Invariant($"{found.Count} {noun.Words}s are named '{DisplayText.OneLine(name)}': ")
            + $"{string.Join(", ", found.Select(item => Candidate(noun, item)))}. Give the ID{(noun.Parent is null ? "" : $", or the {noun.Parent.Words}")}.");
    }

    private string Candidate(Noun noun, Resource item) => noun.Parent is Noun parent && Noun.ParentIdOf(item) is long id
        ? $"{ViewText.NameAndId(item.Name, item.Id)} of {parent.Words} {cache.Describe(parent, id)}"
        : ViewText.NameAndId(item.Name, item.Id);
}
