using Lucene.Net.Util;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>The attribute that Lucene makes for <see cref="IWordAttribute"/>; it finds the class by this name.</summary>
internal sealed class WordAttribute : Lucene.Net.Util.Attribute, IWordAttribute
{
    public bool Capitalised { get; set; }

    public string? Completion { get; set; }

    public override void Clear() => (Capitalised, Completion) = (false, null);

    public override void CopyTo(IAttribute target)
    {
        var word = (IWordAttribute)target;
        (word.Capitalised, word.Completion) = (Capitalised, Completion);
    }
}
