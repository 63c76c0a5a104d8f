namespace ProjectSearch.Importing.Organisations;

/// <summary>The legal forms in names of organisations: written out, abbreviated, in front or behind.</summary>
internal static class LegalForms
{
    private static readonly (string[] Words, string Form)[] s_forms =
    [
        (["särskild", "vinstutdelningsbegränsning"], ""),
        (["ekonomisk", "förening"], "ek för"),
        (["ekonomiska", "föreningen"], "ek för"),
        (["ek", "förening"], "ek för"),
        (["ek", "för"], "ek för"),
        (["ekför"], "ek för"),
        (["ideell", "förening"], "ideell förening"),
        (["ideella", "föreningen"], "ideell förening"),
        (["id", "för"], "ideell förening"),
        (["aktiebolaget"], "ab"),
        (["aktiebolag"], "ab"),
        (["ab"], "ab"),
        (["publ"], ""),
        (["svb"], ""),
        (["handelsbolag"], "hb"),
        (["hb"], "hb"),
        (["kommanditbolag"], "kb"),
        (["kb"], "kb"),
        (["stiftelsen"], "stiftelse"),
        (["stiftelse"], "stiftelse"),
    ];

    /// <summary>Takes the legal forms out of a name, unless nothing else is left.</summary>
    /// <param name="words">The name's words in lower case.</param>
    /// <returns>The first form found; empty when there is none.</returns>
    public static string Remove(List<string> words)
    {
        var found = "";
        foreach (var (form, name) in s_forms)
        {
            for (var start = words.Count - form.Length; start >= 0; start--)
            {
                if (words.Count > form.Length && IsAt(words, start, form))
                {
                    words.RemoveRange(start, form.Length);
                    found = found.Length == 0 ? name : found;
                }
            }
        }

        return found;
    }

    private static bool IsAt(List<string> words, int start, string[] form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (words[start + i] != form[i])
            {
                return false;
            }
        }

        return true;
    }
}
