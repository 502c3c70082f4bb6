using System.Globalization;
using BackCare.Exercises;

namespace WebTimer;

/// <summary>What this server itself says, in the languages that it speaks; the page has its own phrases.</summary>
internal static class Phrases
{
    private static readonly Dictionary<string, (string German, string Spanish)> Others = new()
    {
        ["Expected {0} to {1} minutes."] = ("Möglich sind {0} bis {1} Minuten.", "Se espera de {0} a {1} minutos."),
        ["Expected {0} to {1} weeks."] = ("Möglich sind {0} bis {1} Wochen.", "Se espera de {0} a {1} semanas."),
        ["Expected at most {0} characters."] = ("Möglich sind höchstens {0} Zeichen.", "Se esperan como máximo {0} caracteres."),
        ["Expected one line of text, without control characters."] = ("Möglich ist eine Zeile Text ohne Steuerzeichen.", "Se espera una línea de texto sin caracteres de control."),
        ["Expected at most {0} words."] = ("Möglich sind höchstens {0} Wörter.", "Se esperan como máximo {0} palabras."),
        ["Expected one of the days to be reminded on."] = ("Möglich ist einer der Tage, an denen erinnert wird.", "Se espera uno de los días en los que se recuerda."),
        ["Expected whole minutes."] = ("Möglich sind volle Minuten.", "Se esperan minutos enteros."),
        ["Expected an end after the beginning."] = ("Das Ende muss nach dem Beginn liegen.", "El final debe ser posterior al comienzo."),
        ["Expected {0} to {1} exercises."] = ("Möglich sind {0} bis {1} Übungen.", "Se esperan de {0} a {1} ejercicios."),
        ["Expected a number from {0} to {1}."] = ("Möglich ist eine Zahl von {0} bis {1}.", "Se espera un número de {0} a {1}."),
        ["This exercise cannot be changed so."] = ("Diese Übung lässt sich so nicht ändern.", "Este ejercicio no se puede cambiar así."),
        ["This exercise cannot take the place of the other one."] = ("Diese Übung passt nicht an die Stelle der anderen.", "Este ejercicio no puede ocupar el lugar del otro."),
        ["Expected for a handout or reminders only."] = ("Nur für ein Blatt oder Erinnerungen möglich.", "Solo se espera para una hoja o recordatorios."),
        ["No routine fits."] = ("Es passt kein Programm.", "No hay ninguna rutina que encaje."),
    };

    public static string In(Language language, string english, params ReadOnlySpan<object?> figures) => string.Format(
        CultureInfo.InvariantCulture,
        language.Tag switch { "de" => Others[english].German, "es" => Others[english].Spanish, _ => english },
        figures);
}
