using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectSearch.Api.GraphQL.Scalars;

/// <summary>A point in time, written in UTC. It is only ever answered, never asked with.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "A point in time after ISO 8601, in UTC: \"2020-12-31T12:00:00Z\".";
    }

    public override object? Serialize(object? value) => value is DateTimeOffset time
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : ThrowSerializationError(value);

    public override object? ParseLiteral(GraphQLValue value) => ThrowLiteralConversionError(value);

    public override object? ParseValue(object? value) => ThrowValueConversionError(value);
}
