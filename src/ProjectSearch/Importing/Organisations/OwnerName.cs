namespace ProjectSearch.Importing.Organisations;

/// <summary>One owner as a cell names it.</summary>
/// <param name="Printed">As printed.</param>
/// <param name="Body">The body's name: as printed, without a department.</param>
/// <param name="Names">The body's name, and the long and the short one where it is given twice: "NUAB (Näringsliv Ulricehamn AB)".</param>
internal sealed record OwnerName(string Printed, string Body, IReadOnlyList<string> Names)
{
    /// <summary>Reads a name.</summary>
    /// <param name="printed">One owner's part of a cell.</param>
    public static OwnerName Of(string printed)
    {
        var body = WithoutDepartment(printed);
        return new OwnerName(printed, body, [body, .. DoubleName.Parts(body)]);
    }

    private static string WithoutDepartment(string printed)
    {
        foreach (var (left, right) in DoubleName.Halves(printed))
        {
            if (OrganisationWords.IsDepartment(right) && !OrganisationWords.IsDepartment(left))
            {
                return left;
            }

            if (OrganisationWords.IsDepartment(left) && OrganisationWords.IsCompleteName(right))
            {
                return right;
            }
        }

        // "Borås stad Miljöförvaltningen"
        var lastWord = printed.LastIndexOf(' ');
        return lastWord > 0
            && OrganisationWords.IsDepartment(printed[(lastWord + 1)..])
            && SpellingKey.WordsOf(printed[..lastWord])[^1..] is ["kommun" or "stad"]
            ? printed[..lastWord]
            : printed;
    }
}
