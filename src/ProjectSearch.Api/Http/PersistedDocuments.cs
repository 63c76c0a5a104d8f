using System.Security.Cryptography;
using System.Text;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>
/// Documents asked for by id: those of the operator's folder, by file name or hash, and those that clients registered as
/// automatic persisted queries, by hash.
/// </summary>
internal sealed class PersistedDocuments
{
    private const string HashPrefix = "sha256:";

    private readonly Dictionary<string, string> _known = [];
    private readonly HashSet<string> _knownTexts = [];
    private readonly BoundedCache<string, string> _registered;
    private readonly bool _only;

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public PersistedDocuments(GraphQLOptions options)
    {
        _registered = new BoundedCache<string, string>(options.Cache.PersistedQueryBytes);
        _only = options.PersistedDocuments.Only;
        if (options.PersistedDocuments.Directory is { Length: > 0 } directory)
        {
            foreach (var file in Directory.EnumerateFiles(directory, "*.graphql"))
            {
                var text = File.ReadAllText(file);
                _known[Path.GetFileNameWithoutExtension(file)] = text;
                _known[HashOf(text)] = text;
                _knownTexts.Add(text);
            }
        }
    }

    /// <summary>Gives a request the text of its document.</summary>
    /// <exception cref="RequestRefusedException">The document is not known, not allowed, or not of its hash; or there is none.</exception>
    public GraphQLRequest Resolve(GraphQLRequest request)
    {
        var id = request.PersistedQueryHash ?? request.DocumentId;
        if (id is null)
        {
            return request.Query switch
            {
                null => throw BadRequestError.Refusal("The request has no `query`."),
                var text when _only && !_knownTexts.Contains(text) => throw new RequestRefusedException(new PersistedQueryOnlyError()),
                _ => request,
            };
        }

        id = id.StartsWith(HashPrefix, StringComparison.OrdinalIgnoreCase) ? id[HashPrefix.Length..].ToLowerInvariant() : id;
        if (_known.TryGetValue(id, out var known))
        {
            return request with { Query = known };
        }

        return _only ? throw new RequestRefusedException(new PersistedQueryOnlyError())
            : request.Query is { } query ? Register(request, query, id)
            : _registered.TryGet(id, out var registered) ? request with { Query = registered }
            : throw new RequestRefusedException(new PersistedQueryNotFoundError());
    }

    private GraphQLRequest Register(GraphQLRequest request, string query, string id)
    {
        if (request.PersistedQueryHash is not null)
        {
            if (HashOf(query) != id)
            {
                throw BadRequestError.Refusal("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.");
            }

            _registered.Add(id, query, sizeof(char) * (query.Length + id.Length));
        }

        return request;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
