using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Scalars;

/// <summary>A whole number of 64 bits.</summary>
internal sealed class LongScalar : LongGraphType
{
    public LongScalar()
    {
        Name = "Long";
        Description = "A whole number, written as a JSON number. Amounts are in SEK and stay below 2^53, so that JavaScript reads them exactly.";
    }
}
