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
        + "are those of this dataset). A grant whose source does not state an amount, a purpose or an owner lacks "
        + "amountAwarded, description or recipientOrganization.";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        json.WriteString("description", Description);
        json.WriteString("identifier", $"{options.IdentifierPrefix}-{version}");
        json.WriteStartObject("publisher");
        json.WriteString("name", options.PublisherName);
        json.WriteEndObject();
        if (options.Licence is { } licence)
        {
            json.WriteString("license", licence.AbsoluteUri);
        }

        json.WriteStartArray("grants");
    }
}
