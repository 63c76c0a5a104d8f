using System.Globalization;
using System.Text.Json;
using ProjectSearch.Projects;

namespace ProjectSearch.Exporting.Giving;

/// <summary>Writes one project as a grant of the 360Giving data standard.</summary>
internal sealed class GrantWriter(GivingOptions options, Catalog catalog)
{
    private readonly Dictionary<long, Organisation> organisations = catalog.Organisations.ToDictionary(organisation => organisation.Id);
    private readonly Dictionary<long, Subregion> subregions = catalog.Subregions.ToDictionary(subregion => subregion.Id);
    private readonly Dictionary<long, Theme> themes = catalog.Themes.ToDictionary(theme => theme.Id);
    private readonly Dictionary<long, Source> sources = catalog.Sources.ToDictionary(source => source.Id);

    /// <summary>Writes a grant; what the source does not say is left out.</summary>
    public void Write(Utf8JsonWriter json, Project project)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{options.IdentifierPrefix}-{project.Slug}");
        json.WriteString("title", project.Title);
        if (project.Purpose is { } purpose)
        {
            json.WriteString("description", purpose);
        }

        json.WriteString("currency", "SEK");
        if (project.RunFunding is { } amount)
        {
            json.WriteNumber("amountAwarded", amount);
        }

        if (project.OwnerIds.Count > 0)
        {
            json.WriteStartArray("recipientOrganization");
            foreach (var owner in project.OwnerIds.Select(id => organisations[id]))
            {
                WriteOrganisation(json, owner.Slug, owner.Name);
            }

            json.WriteEndArray();
        }

        if (sources[project.SourceId].Publisher is { } funder)
        {
            json.WriteStartArray("fundingOrganization");
            WriteOrganisation(json, SwedishSlug.Of(funder), funder);
            json.WriteEndArray();
        }

        WriteLocation(json, project);
        WriteClassifications(json, project);
        json.WriteEndObject();
    }

    private void WriteOrganisation(Utf8JsonWriter json, string slug, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{options.IdentifierPrefix}-org-{slug}");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, Project project)
    {
        if (project.SubregionId is { } id)
        {
            json.WriteStartArray("beneficiaryLocation");
            json.WriteStartObject();
            json.WriteString("name", subregions[id].Name);
            json.WriteString("countryCode", "SE");
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteClassifications(Utf8JsonWriter json, Project project)
    {
        json.WriteStartArray("classifications");
        WriteClassification(json, "Year of grant", project.Year.ToString(CultureInfo.InvariantCulture), null);
        if (project.ThemeId is { } id)
        {
            WriteClassification(json, "VG2020-tema", themes[id].Slug, themes[id].Name);
        }

        if ((project.PriorityQuestionLabel ?? project.PriorityQuestion?.ToString(CultureInfo.InvariantCulture)) is { } question)
        {
            WriteClassification(json, "VG2020 prioriterad fråga", question, null);
        }

        json.WriteEndArray();
    }

    private static void WriteClassification(Utf8JsonWriter json, string vocabulary, string code, string? title)
    {
        json.WriteStartObject();
        json.WriteString("vocabulary", vocabulary);
        json.WriteString("code", code);
        if (title is not null)
        {
            json.WriteString("title", title);
        }

        json.WriteEndObject();
    }
}
