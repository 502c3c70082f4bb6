using System.Globalization;
using BackCare.Exercises;

namespace GuidedSession;

/// <summary>What this program itself says, by what it says in English; all else comes from the library. "{0}" is a place for a value.</summary>
internal sealed class Phrases(Language language)
{
    private const string EnglishHelp = """
        A guided session: a routine for an area and a time, played with a countdown.

        dotnet run --project samples/GuidedSession -- [options]

          --area <area>          what to work on, such as "middle back"
          --minutes <1-60>       the time that there is for all of it
          --equipment <items>    what is at hand, such as "chair, rolled towel"
          --language <tag>       the language of the session, such as "de"; left out, that of the terminal
          --seed <number>        another number, another routine of the same worth
          --no-reading           getting ready takes 5 seconds, however long the steps are
          --bell                 ring the bell of the terminal with each cue to do something
          --cues <level>         how much is said as a line of text:
                                   quiet  the exercise, the other side, another position, the end
                                   cues   also hold, let go, rest, half-way and 3-2-1
                                   full   also the dose, the steps and how to breathe
                                 Left out: full in a terminal, and none elsewhere. The bell follows it.
          --fast                 play it without waiting; only the cues at the beginning of a part are said
          --help                 this text

        In a terminal you are asked for what you leave out. Elsewhere it is the middle back, 5 minutes and nothing at hand.

        Reading the steps, the first time that an exercise comes, takes time on top of the minutes.

        Keys while it plays: space or p pauses and goes on, s or right arrow skips, n skips the exercise, b or left arrow goes back, r begins the side again, q leaves.
        """;

    private const string GermanHelp = """
        Eine geführte Einheit: ein Programm für einen Bereich und eine Zeit, mit Countdown.

        dotnet run --project samples/GuidedSession -- [Optionen]

          --area <Bereich>       woran Sie arbeiten möchten, etwa "mittlerer Rücken"
          --minutes <1-60>       die Zeit, die Sie für alles haben
          --equipment <Dinge>    was Sie zur Hand haben, etwa "Stuhl, gerolltes Handtuch"
          --language <Kürzel>    die Sprache, etwa "de"; ohne Angabe die des Terminals
          --seed <Zahl>          eine andere Zahl, ein anderes, gleich gutes Programm
          --no-reading           das Bereitmachen dauert 5 Sekunden, wie lang die Schritte auch sind
          --bell                 die Glocke des Terminals läutet, wenn etwas zu tun ist
          --cues <Stufe>         wie viel als Textzeile angesagt wird:
                                   quiet  die Übung, die andere Seite, eine andere Lage, das Ende
                                   cues   auch Halten, Lösen, Pause, Halbzeit und 3-2-1
                                   full   auch die Dosis, die Schritte und die Atmung
                                 Ohne Angabe: im Terminal full, sonst nichts. Die Glocke richtet sich danach.
          --fast                 ohne zu warten; nur was am Anfang eines Abschnitts angesagt wird, erscheint
          --help                 dieser Text

        Im Terminal werden Sie nach dem gefragt, was Sie weglassen. Sonst sind es der mittlere Rücken, 5 Minuten und nichts zur Hand.

        Das Lesen der Schritte, wenn eine Übung zum ersten Mal kommt, braucht Zeit über die Minuten hinaus.

        Tasten beim Üben: Leertaste oder p hält an und geht weiter, s oder Pfeil rechts überspringt, n überspringt die Übung, b oder Pfeil links geht zurück, r beginnt die Seite noch einmal, q beendet.
        """;

    private const string SpanishHelp = """
        Una sesión guiada: una rutina para una zona y un tiempo, con cuenta atrás.

        dotnet run --project samples/GuidedSession -- [opciones]

          --area <zona>          qué quiere trabajar, por ejemplo "parte media de la espalda"
          --minutes <1-60>       el tiempo que tiene para todo
          --equipment <cosas>    qué tiene a mano, por ejemplo "silla, toalla enrollada"
          --language <código>    el idioma, por ejemplo "es"; si falta, el del terminal
          --seed <número>        otro número, otra rutina igual de buena
          --no-reading           prepararse dura 5 segundos, por largos que sean los pasos
          --bell                 suena la campana del terminal cuando hay algo que hacer
          --cues <nivel>         cuánto se anuncia en una línea de texto:
                                   quiet  el ejercicio, el otro lado, otra posición, el final
                                   cues   también mantener, soltar, descanso, la mitad y 3-2-1
                                   full   también la dosis, los pasos y la respiración
                                 Si falta: full en un terminal, y nada en otro caso. La campana lo sigue.
          --fast                 sin esperar; solo se anuncia lo que va al comienzo de cada parte
          --help                 este texto

        En un terminal se le pregunta lo que falte. En otro caso son la parte media de la espalda, 5 minutos y nada a mano.

        Leer los pasos, la primera vez que aparece un ejercicio, lleva tiempo además de los minutos.

        Teclas durante la sesión: espacio o p pausa y continúa, s o flecha derecha salta, n salta el ejercicio, b o flecha izquierda vuelve atrás, r repite el lado, q sale.
        """;

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
        ["Type a word or use the arrow keys; enter goes on."] = ("Tippen Sie ein Wort oder nehmen Sie die Pfeiltasten; Eingabe geht weiter.", "Escriba una palabra o use las flechas; intro continúa."),
        ["Type a word or use the arrow keys; space chooses, enter goes on."] =
            ("Tippen Sie ein Wort oder nehmen Sie die Pfeiltasten; Leertaste wählt, Eingabe geht weiter.", "Escriba una palabra o use las flechas; espacio elige, intro continúa."),
        ["Type a number; enter goes on."] = ("Tippen Sie eine Zahl; Eingabe geht weiter.", "Escriba un número; intro continúa."),
        ["'{0}' is not in the list."] = ("'{0}' steht nicht in der Liste.", "'{0}' no está en la lista."),
        ["'{0}' is not in the list. Did you mean '{1}'?"] = ("'{0}' steht nicht in der Liste. Meinten Sie '{1}'?", "'{0}' no está en la lista. ¿Quería decir '{1}'?"),
        ["y"] = ("j", "s"),
        ["n"] = ("n", "n"),
        ["Arrow and page keys show the rest."] = ("Pfeil- und Bildtasten zeigen den Rest.", "Las flechas y las teclas de página muestran el resto."),
        ["--help says what each option is for."] = ("--help sagt, wozu jede Option da ist.", "--help explica cada opción."),
        ["{0}: expected one of {1}."] = ("{0}: Erwartet wird eines von {1}.", "{0}: se espera uno de {1}."),
        ["{0}: '{1}' is not allowed; expected one of {2}."] = ("{0}: '{1}' geht nicht; erwartet wird eines von {2}.", "{0}: '{1}' no vale; se espera uno de {2}."),
        ["{0}: '{1}' is not allowed; did you mean '{2}'? Expected one of {3}."] =
            ("{0}: '{1}' geht nicht; meinten Sie '{2}'? Erwartet wird eines von {3}.", "{0}: '{1}' no vale; ¿quería decir '{2}'? Se espera uno de {3}."),
        ["{0}: '{1}' is not allowed; expected a whole number from {2} to {3}."] =
            ("{0}: '{1}' geht nicht; erwartet wird eine ganze Zahl von {2} bis {3}.", "{0}: '{1}' no vale; se espera un número entero de {2} a {3}."),
        ["'{0}' is no option; allowed are {1}."] = ("'{0}' ist keine Option; möglich sind {1}.", "'{0}' no es una opción; las hay: {1}."),
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

    public string Help => language.Tag switch { "de" => GermanHelp, "es" => SpanishHelp, _ => EnglishHelp };

    public string Say(string english, params ReadOnlySpan<object?> values) => string.Format(
        CultureInfo.InvariantCulture,
        language.Tag switch { "de" => Others[english].German, "es" => Others[english].Spanish, _ => english },
        values);
}
