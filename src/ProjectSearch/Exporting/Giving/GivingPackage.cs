using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectSearch.Projects;

namespace ProjectSearch.Exporting.Giving;

/// <summary>Writes projects as a package after the 360Giving data standard, version 1.4.</summary>
/// <param name="options">What the package says that the projects do not.</param>
/// <param name="catalog">What the projects refer to.</param>
/// <param name="version">The state of the data.</param>
public sealed class GivingPackage(GivingOptions options, Catalog catalog, DatasetVersion version)
{
    private const int GrantsBetweenFlushes = 200;

    private const string Description =
        "Projects of regional development and the share that the region pays. Left out, because the sources do not say it: "
        + "award dates (the year of the grant is a classification) and registered organisation numbers (identifiers of organisations "
        + "are those of this dataset). A grant whose source does not state an amount, a purpose, an owner or a funder lacks "
        + "amountAwarded, description, recipientOrganization or fundingOrganization.";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Uri? LicenceAddress => Uri.TryCreate(options.Licence, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    // The standard's license is an address; terms in words have their place in the description.
    private string TermsInWords => options.Licence is { } licence && LicenceAddress is null ? $" Terms of use: {licence}." : "";

    /// <summary>Writes the package; its size is not bounded by memory.</summary>
    /// <param name="projects">The projects; enumerated once.</param>
    /// <param name="output">Where the package goes, as UTF-8; left open.</param>
    /// <param name="cancellationToken">Stops the writing between grants.</param>
    public async Task WriteAsync(IEnumerable<Project> projects, Stream output, CancellationToken cancellationToken)
    {
        var grants = new GrantWriter(options, catalog);
        var json = new Utf8JsonWriter(output, Json);
        await using (json.ConfigureAwait(false))
        {
            WriteHead(json);
            var written = 0;
            foreach (var project in projects)
            {
                cancellationToken.ThrowIfCancellationRequested();
                grants.Write(json, project);
                if (++written % GrantsBetweenFlushes == 0)
                {
                    await json.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void WriteHead(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "1.4");
        json.WriteString("title", $"Regional development projects, dataset version {version}");
        json.WriteString("description", Description + TermsInWords);
        json.WriteString("identifier", $"{options.IdentifierPrefix}-{version}");
        if (catalog.Imports is [var newest, ..])
        {
            json.WriteString("modified", newest.ImportedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z");
        }

        WritePublisher(json);
        if (LicenceAddress is { } licence)
        {
            json.WriteString("license", licence.AbsoluteUri);
        }

        json.WriteStartArray("grants");
    }

    private void WritePublisher(Utf8JsonWriter json)
    {
        if (options.Publisher is not { } publisher)
        {
            return;
        }

        json.WriteStartObject("publisher");
        json.WriteString("name", publisher);
        if (options.PublisherWebsite is { } website)
        {
            json.WriteString("website", website.AbsoluteUri);
        }

        json.WriteEndObject();
    }
}
