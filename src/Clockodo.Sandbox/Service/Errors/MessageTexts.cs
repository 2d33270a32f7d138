using System.Collections.Generic;
using System.Globalization;

namespace Clockodo.Sandbox.Service.Errors;

/// <summary>Every message in the three languages of the service. <c>{0}</c> is the list of fields.</summary>
internal static class MessageTexts
{
    private static readonly Dictionary<Reason, Texts> Table = new()
    {
        [Reason.AuthenticationFailed] = new(
            "Authentication failed",
            "Anmeldung fehlgeschlagen",
            "Échec de l'authentification"),
        [Reason.ExternalApplicationMissing] = new(
            "The header X-Clockodo-External-Application must name the application and an e-mail address: name;e-mail",
            "Die Kopfzeile X-Clockodo-External-Application muss Anwendung und E-Mail-Adresse nennen: Name;E-Mail",
            "L'en-tête X-Clockodo-External-Application doit nommer l'application et une adresse e-mail : nom;e-mail"),
        [Reason.RouteUnknown] = new(
            "There is no such resource",
            "Diese Ressource gibt es nicht",
            "Cette ressource n'existe pas"),
        [Reason.RouteRetired] = new(
            "This version of the resource has been retired",
            "Diese Version der Ressource wurde abgeschaltet",
            "Cette version de la ressource a été retirée"),
        [Reason.MethodNotAllowed] = new(
            "The resource does not support this method",
            "Die Ressource unterstützt diese Methode nicht",
            "La ressource ne permet pas cette méthode"),
        [Reason.EntryNotFound] = new(
            "The entry does not exist",
            "Der Eintrag existiert nicht",
            "L'entrée n'existe pas"),
        [Reason.ResourceNotFound] = new(
            "Resource not found",
            "Ressource nicht gefunden",
            "Ressource introuvable"),
        [Reason.EntryOfAnotherUser] = new(
            "You have no access to the entries of this user",
            "Sie haben keinen Zugriff auf die Einträge dieser Person",
            "Vous n'avez pas accès aux entrées de cette personne"),
        [Reason.RateWithoutRight] = new(
            "You may not set hourly rates",
            "Sie dürfen keine Stundensätze festlegen",
            "Vous ne pouvez pas fixer de taux horaires"),
        [Reason.ParameterMissing] = new(
            "Required parameter missing: {0}",
            "Pflichtparameter fehlt: {0}",
            "Paramètre obligatoire manquant : {0}"),
        [Reason.ParameterInvalid] = new(
            "Invalid parameter: {0}",
            "Ungültiger Parameter: {0}",
            "Paramètre non valide : {0}"),
        [Reason.PeriodReversed] = new(
            "The period ends before it begins",
            "Der Zeitraum endet, bevor er beginnt",
            "La période se termine avant de commencer"),
        [Reason.BodyNotJson] = new(
            "The body is not a JSON object",
            "Der Inhalt ist kein JSON-Objekt",
            "Le contenu n'est pas un objet JSON"),
        [Reason.FieldUnknown] = new(
            "Unknown field: {0}",
            "Unbekanntes Feld: {0}",
            "Champ inconnu : {0}"),
        [Reason.FieldMissing] = new(
            "Required field missing: {0}",
            "Pflichtfeld fehlt: {0}",
            "Champ obligatoire manquant : {0}"),
        [Reason.FieldInvalid] = new(
            "Invalid value: {0}",
            "Ungültiger Wert: {0}",
            "Valeur non valide : {0}"),
        [Reason.FieldOfAnotherType] = new(
            "An entry of this type has no such field: {0}",
            "Ein Eintrag dieses Typs hat dieses Feld nicht: {0}",
            "Une entrée de ce type n'a pas ce champ : {0}"),
        [Reason.TypeAmbiguous] = new(
            "An entry is either a lump sum or a lump sum service",
            "Ein Eintrag ist entweder ein Pauschalbetrag oder eine Pauschalleistung",
            "Une entrée est soit un forfait, soit une prestation forfaitaire"),
        [Reason.ReferenceNotFound] = new(
            "What the field refers to does not exist: {0}",
            "Worauf das Feld verweist, existiert nicht: {0}",
            "Ce que le champ désigne n'existe pas : {0}"),
        [Reason.ProjectOfAnotherCustomer] = new(
            "The project belongs to another customer",
            "Das Projekt gehört zu einem anderen Kunden",
            "Le projet appartient à un autre client"),
        [Reason.SubprojectOfAnotherProject] = new(
            "The subproject belongs to another project",
            "Das Teilprojekt gehört zu einem anderen Projekt",
            "Le sous-projet appartient à un autre projet"),
        [Reason.ProjectCompleted] = new(
            "The project is completed",
            "Das Projekt ist abgeschlossen",
            "Le projet est terminé"),
        [Reason.EndBeforeStart] = new(
            "The entry ends before it starts",
            "Der Eintrag endet, bevor er beginnt",
            "L'entrée se termine avant de commencer"),
        [Reason.DurationOfRunningEntry] = new(
            "A running entry has no duration yet",
            "Ein laufender Eintrag hat noch keine Dauer",
            "Une entrée en cours n'a pas encore de durée"),
        [Reason.BillableNotAllowed] = new(
            "The entry cannot have this billing state",
            "Der Eintrag kann diesen Abrechnungsstatus nicht haben",
            "L'entrée ne peut pas avoir cet état de facturation"),
        [Reason.EntryLocked] = new(
            "The period is locked against changes",
            "Der Zeitraum ist für Änderungen gesperrt",
            "La période est verrouillée"),
        [Reason.FieldNotSupported] = new(
            "This value is not supported by the sandbox: {0}",
            "Diesen Wert unterstützt die Sandbox nicht: {0}",
            "Cette valeur n'est pas prise en charge par le bac à sable : {0}"),
        [Reason.OneFieldRequired] = new(
            "Exactly one of these fields is required: {0}",
            "Genau eines dieser Felder wird benötigt: {0}",
            "Exactement un de ces champs est requis : {0}"),
        [Reason.TimeInFuture] = new(
            "The time is in the future: {0}",
            "Der Zeitpunkt liegt in der Zukunft: {0}",
            "L'heure est dans le futur : {0}"),
        [Reason.EntryTooLong] = new(
            "An entry of the clock cannot be longer than 24 hours: {0}",
            "Ein Eintrag der Stoppuhr kann nicht länger als 24 Stunden sein: {0}",
            "Une entrée du chronomètre ne peut pas dépasser 24 heures : {0}"),
        [Reason.StartBeforeRunningEntry] = new(
            "The running entry starts later",
            "Der laufende Eintrag beginnt später",
            "L'entrée en cours commence plus tard"),
        [Reason.EntryNotRunning] = new(
            "The entry is not running",
            "Der Eintrag läuft nicht",
            "L'entrée n'est pas en cours"),
        [Reason.EntryNotClocked] = new(
            "The entry was not recorded with the clock",
            "Der Eintrag wurde nicht mit der Stoppuhr erfasst",
            "L'entrée n'a pas été saisie avec le chronomètre"),
        [Reason.EntryChanged] = new(
            "The entry has been changed in the meantime: {0}",
            "Der Eintrag wurde inzwischen geändert: {0}",
            "L'entrée a été modifiée entre-temps : {0}"),
        [Reason.ProjectWithoutRight] = new(
            "You may not bill or complete projects",
            "Sie dürfen Projekte weder abrechnen noch abschließen",
            "Vous ne pouvez ni facturer ni terminer des projets"),
        [Reason.UnexpectedValue] = new(
            "Another type or range is expected: {0}",
            "Ein anderer Typ oder Wertebereich wird erwartet: {0}",
            "Un autre type ou une autre plage est attendu : {0}"),
        [Reason.Empty] = new(
            "The value is missing: {0}",
            "Der Wert fehlt: {0}",
            "La valeur est absente : {0}"),
        [Reason.BilledMoneyCanOnlyBeSetWithHardBudget] = new(
            "Without a hard budget, the entries are billed, not the project",
            "Ohne hartes Budget werden die Einträge abgerechnet, nicht das Projekt",
            "Sans budget strict, on facture les entrées et non le projet"),
        [Reason.BilledCanOnlyBeSetWithHourBudget] = new(
            "Only a hard budget of hours can be marked as billed",
            "Nur ein hartes Stundenbudget kann als abgerechnet markiert werden",
            "Seul un budget strict en heures peut être marqué comme facturé"),
        [Reason.ProjectCompletionAnyRunningEntries] = new(
            "An entry of the project is running",
            "Ein Eintrag des Projekts läuft",
            "Une entrée du projet est en cours"),
        [Reason.ProjectCompletionNoBillableEntries] = new(
            "A project with a hard budget needs a billable entry",
            "Ein Projekt mit hartem Budget braucht einen abrechenbaren Eintrag",
            "Un projet à budget strict exige une entrée facturable"),
        [Reason.ProjectCompletionTooManyLumpSums] = new(
            "The billable lump sums exceed the budget",
            "Die abrechenbaren Pauschalen übersteigen das Budget",
            "Les forfaits facturables dépassent le budget"),
        [Reason.AllSubprojectsMustBeCompleted] = new(
            "A subproject is not completed",
            "Ein Teilprojekt ist nicht abgeschlossen",
            "Un sous-projet n'est pas terminé"),
        [Reason.ParameterUnknown] = new(
            "Unknown parameter: {0}",
            "Unbekannter Parameter: {0}",
            "Paramètre inconnu : {0}"),
        [Reason.NothingToChange] = new(
            "At least one of these fields is required: {0}",
            "Mindestens eines dieser Felder wird benötigt: {0}",
            "Au moins un de ces champs est requis : {0}"),
        [Reason.ConfirmKeyInvalid] = new(
            "The confirmation key is unknown, used or expired, or belongs to another request",
            "Der Bestätigungsschlüssel ist unbekannt, verbraucht oder abgelaufen oder gehört zu einer anderen Anfrage",
            "La clé de confirmation est inconnue, utilisée ou expirée, ou appartient à une autre requête"),
    };

    internal static string Find(Reason reason, Language language, IEnumerable<string> fields)
    {
        var texts = Table[reason];
        var text = language switch
        {
            Language.German => texts.German,
            Language.French => texts.French,
            _ => texts.English,
        };
        return string.Format(CultureInfo.InvariantCulture, text, string.Join(", ", fields));
    }

    private sealed record Texts(string English, string German, string French);
}
