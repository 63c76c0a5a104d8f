using GraphQL;
using GraphQL.Validation;

namespace ProjectSearch.Api.GraphQL.Execution;

/// <summary>Stops a validation that has found enough: each further error would take time and be left out.</summary>
internal sealed class ErrorLimitRule(int maximum) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(GraphQLParser.AST.ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Skip(maximum - 1).Any()
            ? throw new EnoughErrors(context.Errors)
            : default;

    public ValueTask LeaveAsync(GraphQLParser.AST.ASTNode node, ValidationContext context) => default;

    /// <summary>Carries what was found out of the validation.</summary>
    internal sealed class EnoughErrors(IEnumerable<ValidationError> errors) : ExecutionError("The document has too many errors.")
    {
        public IReadOnlyList<ValidationError> Found { get; } = [.. errors];
    }
}
