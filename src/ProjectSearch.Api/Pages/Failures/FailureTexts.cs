using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.Failures;

/// <summary>What a reader is told of a failure, in both languages side by side.</summary>
internal sealed class FailureTexts(Language language)
{
    public string Heading(PageFailure failure) => failure switch
    {
        PageFailure.NotFound => language.Say("Sidan finns inte", "Page not found"),
        PageFailure.BadRequest => language.Say("Länken går inte att svara på", "This link can't be answered"),
        PageFailure.PlaceUnknown => language.Say("Platsen finns inte i listan", "No such place in the list"),
        PageFailure.TooLarge => language.Say("Sökningen är för stor", "The search is too large"),
        PageFailure.PlaceExpired => language.Say("Uppgifterna har ändrats", "The data has changed"),
        PageFailure.NotReady => language.Say("Strax klart", "Ready in a moment"),
        _ => language.Say("Något gick fel", "Something went wrong"),
    };

    public string Explanation(PageFailure failure) => failure switch
    {
        PageFailure.NotFound => language.Say(
            "Adressen kan vara felskriven, eller så har det som fanns här tagits bort.",
            "The address may be mistyped, or what was here has been removed."),
        PageFailure.BadRequest => language.Say(
            "Länken ber om något som tjänsten inte känner igen. Servern svarar:",
            "The link asks for something that the service does not recognise. The server says:"),
        PageFailure.PlaceUnknown => language.Say(
            "Länken leder till en sida i en annan sökning eller en annan ordning, eller så har den klippts av. Börja om från första sidan.",
            "The link leads to a page of another search or another order, or it was cut short. Start again from the first page."),
        PageFailure.TooLarge => language.Say(
            "Sökningen har mer text eller fler filter än vad tjänsten läser. Korta ner den.",
            "The search has more text or more filters than the service reads. Shorten it."),
        PageFailure.PlaceExpired => language.Say(
            "Sedan länken skapades har nya uppgifter lästs in, och ordningen är inte längre densamma. Börja om från första sidan.",
            "New data has been read since the link was made, and the order is no longer the same. Start again from the first page."),
        PageFailure.NotReady => language.Say(
            "Sökregistret byggs upp eller så är det många som söker just nu. Försök igen om en liten stund.",
            "The index is being built, or many people are searching right now. Try again in a moment."),
        _ => language.Say(
            "Felet ligger hos oss och har antecknats i serverns logg. Ange numret nedan om du hör av dig.",
            "The fault is ours and has been written to the server's log. Give the number below if you contact us."),
    };

    public string StartOver => language.Say("Till första sidan av sökningen", "To the first page of the search");

    public string ToSearch => language.Say("Till sökningen", "To the search");
}
