namespace ProjectSearch.Api.Pages.Failures;

/// <summary>Why a page can't be shown.</summary>
public enum PageFailure
{
    /// <summary>There is nothing at the address.</summary>
    NotFound,

    /// <summary>The link asks for something that can't be answered.</summary>
    BadRequest,

    /// <summary>The place in the list is none of this result in this order.</summary>
    PlaceUnknown,

    /// <summary>The search has more text or more filters than are read.</summary>
    TooLarge,

    /// <summary>The place in the list is of an earlier state of the data.</summary>
    PlaceExpired,

    /// <summary>There is no index yet, or there are too many requests.</summary>
    NotReady,

    /// <summary>The server failed.</summary>
    Unexpected,
}
