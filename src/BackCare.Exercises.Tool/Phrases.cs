using System.Globalization;

namespace BackCare.Exercises.Tool;

/// <summary>What this program itself says, by what it says in English; all else comes from the library. "{0}" is a place for a value.</summary>
internal sealed class Phrases(Language language)
{
    private static readonly Dictionary<string, (string German, string Spanish)> Others = new()
    {
        ["{0}, {1} in all"] = ("{0}, insgesamt {1}", "{0}, {1} en total"),
        ["Rounds: {0}"] = ("Runden: {0}", "Vueltas: {0}"),
        ["Exercises: {0}"] = ("Übungen: {0}", "Ejercicios: {0}"),
        ["{0} of {1}"] = ("{0} von {1}", "{0} de {1}"),
        ["Sources:"] = ("Quellen:", "Fuentes:"),
        ["Findings:"] = ("Befunde:", "Observaciones:"),
        ["Nothing was found against it."] = ("Es ist nichts zu beanstanden.", "No hay nada que objetar."),
        ["It is refused:"] = ("Es wird abgelehnt:", "Se rechaza:"),
        ["No routine fits. Each of these would help:"] = ("Es passt kein Programm. Jedes davon würde helfen:", "No hay ninguna rutina que encaje. Cada una de estas cosas ayudaría:"),
        ["No routine fits."] = ("Es passt kein Programm.", "No hay ninguna rutina que encaje."),
        ["More would fit:"] = ("Mehr würde passen:", "Cabría más:"),
        ["No exercise fits."] = ("Es passt keine Übung.", "No hay ningún ejercicio que encaje."),
        ["No exercise fits. So many would:"] = ("Es passt keine Übung. So viele würden passen:", "No hay ningún ejercicio que encaje. Tantos encajarían:"),
        ["Without {0}: {1}"] = ("Ohne {0}: {1}", "Sin {0}: {1}"),
        ["In the routine:"] = ("Im Programm:", "En la rutina:"),
        ["Not in it:"] = ("Nicht darin:", "No están:"),
        ["No other routine is better by what was asked for."] = ("Kein anderes Programm ist nach diesen Angaben besser.", "Ninguna otra rutina es mejor según lo pedido."),
        ["In the place of {0}:"] = ("An der Stelle von {0}:", "En el lugar de {0}:"),
        ["No exercise can take the place of {0}."] = ("Keine Übung passt an die Stelle von {0}.", "Ningún ejercicio puede ocupar el lugar de {0}."),
        ["Stage {0} of {1}"] = ("Stufe {0} von {1}", "Etapa {0} de {1}"),
        ["Doses:"] = ("Dosierungen:", "Dosis:"),
        ["Steps:"] = ("Schritte:", "Pasos:"),
        ["How far"] = ("Wie weit", "Hasta dónde"),
        ["You should feel"] = ("Das sollten Sie spüren", "Debe notar"),
        ["You should not feel"] = ("Das sollten Sie nicht spüren", "No debe notar"),
        ["Breathe"] = ("Atmung", "Respiración"),
        ["Mind"] = ("Achten Sie darauf", "Recuerde"),
        ["Avoid"] = ("Vermeiden", "Evite"),
        ["Easier"] = ("Leichter", "Más fácil"),
        ["Harder"] = ("Schwerer", "Más difícil"),
        ["Levels"] = ("Stufen", "Niveles"),
        ["You need"] = ("Sie brauchen", "Necesita"),
        ["For"] = ("Für", "Para"),
    };

    public string this[string english, params ReadOnlySpan<object?> values] => string.Format(
        CultureInfo.InvariantCulture,
        language.Tag switch { "de" => Others[english].German, "es" => Others[english].Spanish, _ => Others.ContainsKey(english) ? english : throw new KeyNotFoundException(english) },
        values);
}
