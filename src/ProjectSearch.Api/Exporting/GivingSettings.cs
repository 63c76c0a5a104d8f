using ProjectSearch.Api.Hosting;
using ProjectSearch.Exporting.Giving;

namespace ProjectSearch.Api.Exporting;

/// <summary>Takes what a 360Giving package says besides its grants from the configuration.</summary>
internal static class GivingSettings
{
    public static GivingOptions ToGiving(this DatasetOptions options) => new()
    {
        IdentifierPrefix = options.GivingPrefix,
        Publisher = options.Publisher,
        PublisherWebsite = options.PublisherUrl,
        Licence = options.Licence,
    };
}
