using System.Text.Json;
using System.Text.Json.Serialization;
using ProjectSearch.Api.Pages.About;
using ProjectSearch.Api.Pages.Organisations;
using ProjectSearch.Api.Pages.Overview;
using ProjectSearch.Api.Pages.Projects;
using ProjectSearch.Api.Pages.Search;
using ProjectSearch.Api.Pages.Sources;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>Reads the answers of the pages' documents, with code made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(ContractEnumConverter<FindingCode>),
        typeof(ContractEnumConverter<FindingSeverity>),
        typeof(ContractEnumConverter<MatchKind>),
        typeof(ContractEnumConverter<ProjectDimension>),
        typeof(ContractEnumConverter<ProjectKind>),
        typeof(ContractEnumConverter<SearchField>),
        typeof(ContractEnumConverter<SearchWarningCode>),
    ])]
[JsonSerializable(typeof(PageReply<AboutAnswer>))]
[JsonSerializable(typeof(PageReply<OrganisationAnswer>))]
[JsonSerializable(typeof(PageReply<OverviewAnswer>))]
[JsonSerializable(typeof(PageReply<ProjectAnswer>))]
[JsonSerializable(typeof(PageReply<SearchAnswer>))]
[JsonSerializable(typeof(PageReply<SourcesAnswer>))]
internal sealed partial class PageJson : JsonSerializerContext;

/// <summary>Reads enum values as the contract writes them: PRE_STUDY is PreStudy.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class ContractEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false)
    where T : struct, Enum;
