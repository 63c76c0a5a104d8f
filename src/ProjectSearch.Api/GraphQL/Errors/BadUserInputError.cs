namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>An argument that is out of range, of the wrong type, or contradicts another.</summary>
internal sealed class BadUserInputError(string message) : ApiError(ErrorCode.BadUserInput, message)
{
    public static BadUserInputError OutOfRange(string argument, int value, int maximum)
    {
        var error = new BadUserInputError($"`{argument}` is {value}; it must be 0 to {maximum}.");
        error.SetLimit(argument, maximum, value);
        return error;
    }

    public static BadUserInputError TooMany(string argument, int count, int maximum)
    {
        var error = new BadUserInputError($"`{argument}` holds {count} {argument}; it may hold {maximum}.");
        error.SetLimit(argument, maximum, count);
        return error;
    }
}
