using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using ProjectSearch.Api.GraphQL.Aggregates;
using ProjectSearch.Api.GraphQL.Findings;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Api.GraphQL.Scalars;
using ProjectSearch.Api.GraphQL.Search;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL;

/// <summary>The public schema. Outputs are made from the classes of this folder, inputs and enumerations from graph types.</summary>
internal sealed class ProjectSearchSchema : Schema
{
    private ProjectSearchSchema()
        : base(new SchemaServices(), runConfigurations: false)
    {
        Description = "Publicly funded regional development projects: free text in Swedish, filters, facets and exact sums.";
        RegisterTypeMapping(typeof(DateTimeOffset), typeof(DateTimeScalar));
        RegisterTypeMapping(typeof(long), typeof(LongScalar));
        RegisterTypeMapping(typeof(ProjectKind), typeof(ProjectKindEnum));
        RegisterTypeMapping(typeof(FindingCode), typeof(FindingCodeEnum));
        RegisterTypeMapping(typeof(FindingSeverity), typeof(FindingSeverityEnum));
        RegisterTypeMapping(typeof(ProjectDimension), typeof(ProjectDimensionEnum));
        RegisterTypeMapping(typeof(GroupOrder), typeof(GroupOrderEnum));
        RegisterTypeMapping(typeof(SearchMatch), typeof(SearchMatchEnum));
        RegisterTypeMapping(typeof(SearchField), typeof(SearchFieldEnum));
        RegisterTypeMapping(typeof(MatchKind), typeof(MatchKindEnum));
        RegisterTypeMapping(typeof(SuggestionKind), typeof(SuggestionKindEnum));
        RegisterTypeMapping(typeof(SearchWarningCode), typeof(SearchWarningCodeEnum));
        Query = new AutoRegisteringObjectGraphType<Query>();
    }

    /// <summary>Prints the schema definition, the same bytes wherever it is asked for.</summary>
    public static string PrintSdl()
    {
        using var schema = Create();
        return schema.ToSdl();
    }

    /// <summary>Prints this schema.</summary>
    public string ToSdl() => this.Print(new PrintOptions { StringComparison = StringComparison.Ordinal });

    /// <summary>Makes the schema, whole and ready to be asked.</summary>
    public static ProjectSearchSchema Create()
    {
        var schema = new ProjectSearchSchema();
        schema.Initialize();
        return schema;
    }

    /// <summary>Makes graph types, which need nothing but themselves.</summary>
    private sealed class SchemaServices : IServiceProvider
    {
        private static readonly IGraphTypeMappingProvider[] _mappings = [new AutoRegisteringGraphTypeMappingProvider()];

        public object? GetService(Type serviceType) => serviceType switch
        {
            _ when serviceType == typeof(IEnumerable<IGraphTypeMappingProvider>) => _mappings,
            { IsAbstract: false } when typeof(IGraphType).IsAssignableFrom(serviceType) => Activator.CreateInstance(serviceType),
            _ => null,
        };
    }
}
