using System.Globalization;
using BackCare.Exercises;

namespace GuidedSession;

/// <summary>What this program itself says, by what it says in English; all else comes from the library. "{0}" is a place for a value.</summary>
internal sealed class Phrases(Language language)
{
    private static readonly Dictionary<string, (string German, string Spanish)> Others = new()
    {
        ["{0}, {1} min"] = ("{0}, {1} min", "{0}, {1} min"),
        ["{0}, {1} in all"] = ("{0}, insgesamt {1}", "{0}, {1} en total"),
        ["With time to read the steps: {0}."] = ("Mit Zeit, um die Schritte zu lesen: {0}.", "Con tiempo para leer los pasos: {0}."),
        ["Exercises"] = ("Übungen", "Ejercicios"),
        ["Mind: {0}"] = ("Achtung: {0}", "Atención: {0}"),
        ["When to get help instead"] = ("Wann Sie stattdessen Hilfe brauchen", "Cuándo pedir ayuda en lugar de hacer ejercicio"),
        ["No routine fits. Each of these would help:"] = ("Es passt kein Programm. Jedes davon würde helfen:", "No hay ninguna rutina que encaje. Cada una de estas cosas ayudaría:"),
        ["Down to the floor and up again"] = ("Auf den Boden und wieder hoch", "Bajar al suelo y levantarse"),
        ["Up again: {0}"] = ("Wieder hoch: {0}", "Para levantarse: {0}"),
        ["{0}. You need: {1}."] = ("{0}. Sie brauchen: {1}.", "{0}. Necesita: {1}."),
        ["Level"] = ("Stufe", "Nivel"),
        ["How far"] = ("Wie weit", "Hasta dónde"),
        ["You should feel"] = ("Das sollten Sie spüren", "Debe notar"),
        ["You should not feel"] = ("Das sollten Sie nicht spüren", "No debe notar"),
        ["Breathe"] = ("Atmung", "Respiración"),
        ["Mind"] = ("Achten Sie darauf", "Recuerde"),
        ["Avoid"] = ("Vermeiden", "Evite"),
        ["Easier"] = ("Leichter", "Más fácil"),
        ["Harder"] = ("Schwerer", "Más difícil"),
        ["Begin?"] = ("Beginnen?", "¿Empezar?"),
        ["Left at {0} of {1}."] = ("Beendet bei {0} von {1}.", "Se dejó en {0} de {1}."),
        ["What do you want to work on?"] = ("Woran möchten Sie arbeiten?", "¿Qué quiere trabajar?"),
        ["How many minutes are there?"] = ("Wie viele Minuten haben Sie?", "¿Cuántos minutos tiene?"),
        ["From 1 to {0}, please."] = ("Bitte 1 bis {0}.", "De 1 a {0}, por favor."),
        ["What is at hand?"] = ("Was haben Sie zur Hand?", "¿Qué tiene a mano?"),
        ["(space chooses, enter goes on)"] = ("(Leertaste wählt, Eingabe geht weiter)", "(espacio elige, intro continúa)"),
        ["Get ready"] = ("Bereit machen", "Prepárese"),
        ["Move"] = ("Bewegen", "Muévase"),
        ["Hold"] = ("Halten", "Mantenga la posición"),
        ["done"] = ("gemacht", "hecho"),
        ["{0} of {1} repetitions"] = ("{0} von {1} Wiederholungen", "{0} de {1} repeticiones"),
        ["left out"] = ("ausgelassen", "sin hacer"),
        ["Done. Well done."] = ("Fertig. Gut gemacht.", "Listo. Bien hecho."),
        ["Left side"] = ("Linke Seite", "Lado izquierdo"),
        ["Right side"] = ("Rechte Seite", "Lado derecho"),
        ["now"] = ("jetzt", "ahora"),
        ["all"] = ("alles", "todo"),
        ["{0} of {1}"] = ("{0} von {1}", "{0} de {1}"),
        ["Next: {0}"] = ("Danach: {0}", "Después: {0}"),
        ["{0} (paused)"] = ("{0} (angehalten)", "{0} (en pausa)"),
        ["space pause | s skip | n next exercise | b back | r side again | q leave"] =
            ("Leertaste Pause | s weiter | n nächste Übung | b zurück | r Seite noch einmal | q beenden", "espacio pausa | s saltar | n ejercicio siguiente | b atrás | r repetir lado | q salir"),
        ["Nothing was heard for {0}. Space goes on."] = ("{0} lang war nichts zu hören. Die Leertaste geht weiter.", "No se oyó nada durante {0}. La tecla de espacio continúa."),
    };

    public Language Language => language;

    public string Say(string english, params ReadOnlySpan<object?> values) => string.Format(
        CultureInfo.InvariantCulture,
        language.Tag switch { "de" => Others[english].German, "es" => Others[english].Spanish, _ => english },
        values);
}
