namespace ProjectSearch.Searching.Ordering;

/// <summary>Scores by document, in pieces small enough to come and go cheaply: a question that finds little takes little.</summary>
internal sealed class TextScores(int length)
{
    private const int PieceBits = 12;
    private const int PieceSize = 1 << PieceBits;

    private readonly float[]?[] pieces = new float[(length >> PieceBits) + 1][];

    public float this[int document]
    {
        get => pieces[document >> PieceBits]?[document & (PieceSize - 1)] ?? 0;
        set => (pieces[document >> PieceBits] ??= new float[PieceSize])[document & (PieceSize - 1)] = value;
    }
}
