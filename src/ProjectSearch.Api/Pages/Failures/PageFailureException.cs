namespace ProjectSearch.Api.Pages.Failures;

/// <summary>A page can't be shown, for a reason that the reader is told.</summary>
internal sealed class PageFailureException(PageFailure failure) : Exception(failure.ToString())
{
    /// <summary>The reason.</summary>
    public PageFailure Failure => failure;
}
