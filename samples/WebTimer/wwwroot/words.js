// What the page itself says, by what it says in English; all else comes from the library. '{0}' is a place for a value.

const words = {
  de: {
    'Back care timer': 'Rücken-Timer', 'Language': 'Sprache', 'When to get help instead': 'Wann Sie stattdessen Hilfe brauchen',
    'Areas': 'Bereiche', 'None chosen: the whole body.': 'Nichts gewählt: der ganze Körper.', 'At hand': 'Zur Hand',
    'None chosen: nothing is at hand.': 'Nichts gewählt: nichts ist zur Hand.', 'Positions': 'Positionen', 'None chosen: any.': 'Nichts gewählt: alle.',
    'Minutes': 'Minuten', 'Name of the routine': 'Name des Programms', 'Routine': 'Programm', 'Note for each exercise': 'Hinweis zu jeder Übung',
    'Extra time to read the steps': 'Mehr Zeit, um die Schritte zu lesen', 'Make routine': 'Programm erstellen',
    'Choose, then make a routine. It is shown here, and can be played, printed and explained.': 'Wählen Sie aus und erstellen Sie ein Programm. Es erscheint hier und lässt sich abspielen, drucken und erklären.',
    'Nothing fits': 'Nichts passt', 'What would help:': 'Das würde helfen:', 'Before you begin': 'Bevor Sie beginnen',
    'Progress of this part': 'Fortschritt dieses Teils', 'Back': 'Zurück', 'Start': 'Start', 'Skip': 'Weiter',
    'Skip exercise': 'Übung auslassen', 'All of it': 'Alles', 'Sound': 'Ton', 'Off': 'Aus', 'Beep': 'Signalton', 'Speak': 'Sprache', 'How': 'So geht es',
    'The routine': 'Das Programm', 'Print the handout': 'Blatt drucken', 'Findings': 'Hinweise', 'Down to the floor and up again': 'Auf den Boden und wieder hoch',
    'Why the others are out': 'Warum die anderen nicht dabei sind', 'Reminders': 'Erinnerungen', 'Days': 'Tage', 'None chosen: every day.': 'Nichts gewählt: jeden Tag.',
    'Times': 'Zeiten', 'None chosen: on waking and before bed.': 'Nichts gewählt: nach dem Aufwachen und vor dem Schlafengehen.',
    'Weeks (none: without an end)': 'Wochen (leer: ohne Ende)', 'Download reminders': 'Erinnerungen herunterladen', 'This page needs JavaScript.': 'Diese Seite braucht JavaScript.',
    'The server does not answer.': 'Der Server antwortet nicht.', 'The player could not be loaded.': 'Der Player konnte nicht geladen werden.',
    'These cannot be met together: {0}.': 'Das geht nicht zusammen: {0}.', 'Up again:': 'Wieder hoch:', 'You need: {0}.': 'Sie brauchen: {0}.',
    'Dose': 'Dosis', 'Level': 'Stufe', 'How far': 'Wie weit', 'You should feel': 'Das sollten Sie spüren', 'You should not feel': 'Das sollten Sie nicht spüren',
    'Breathe': 'Atmung', 'Mind': 'Achten Sie darauf', 'Avoid': 'Vermeiden', 'Easier': 'Leichter', 'Harder': 'Schwerer', 'How to do it': 'So geht die Übung',
    'Paused: the page was asleep for {0}.': 'Angehalten: Die Seite schlief {0}.', 'Pause': 'Pause', 'Go on': 'Weitermachen', 'Start again': 'Noch einmal',
    'Breathe in': 'Einatmen', 'Breathe out': 'Ausatmen', 'Breathe deeply': 'Tief atmen', 'Next: {0}': 'Danach: {0}', '{0} left': 'noch {0}', 'left': 'links', 'right': 'rechts',
    'Choose what the routine is for': 'Auswählen, wofür das Programm ist',
    'A routine is being played. Should it end, for a new one?': 'Ein Programm läuft gerade. Soll es enden, für ein neues?',
    'End it': 'Beenden',
    'Keep it': 'Weiterlaufen lassen',
    'The screen may go dark while you exercise: this browser does not keep it on.': 'Der Bildschirm kann beim Üben dunkel werden: Dieser Browser hält ihn nicht an.',
    'Time left in this part': 'Restzeit dieses Teils',
    'More wishes': 'Weitere Wünsche',
    'To be avoided': 'Zu vermeiden',
    'None chosen: nothing.': 'Nichts gewählt: nichts.',
    'Sides': 'Seiten',
    'Both alike': 'Beide gleich',
    'Left only': 'Nur links',
    'Right only': 'Nur rechts',
    'More on the left': 'Mehr auf der linken Seite',
    'More on the right': 'Mehr auf der rechten Seite',
    'Exercises at most (none: as many as are kept up well)': 'Höchstens so viele Übungen (leer: so viele, wie man gut beibehält)',
    'Times through': 'Durchgänge',
    'Undo the last change': 'Letzte Änderung zurücknehmen',
    'Swap': 'Tauschen',
    'Up': 'Nach oben',
    'Down': 'Nach unten',
    'Remove': 'Entfernen',
    'There is no other exercise for it.': 'Dafür gibt es keine andere Übung.',
    'The routine takes {0} now.': 'Das Programm dauert jetzt {0}.',
    'Keys: space starts and pauses, the right arrow skips, the left arrow goes back; S, inside the player, swaps the exercise.': 'Tasten: Die Leertaste startet und hält an, der Pfeil nach rechts geht weiter, der nach links zurück; S tauscht im Player die Übung.',
  },
  es: {
    'Back care timer': 'Temporizador para la espalda', 'Language': 'Idioma', 'When to get help instead': 'Cuándo pedir ayuda en lugar de hacer ejercicio',
    'Areas': 'Zonas', 'None chosen: the whole body.': 'Sin elegir: todo el cuerpo.', 'At hand': 'A mano',
    'None chosen: nothing is at hand.': 'Sin elegir: no hay nada a mano.', 'Positions': 'Posiciones', 'None chosen: any.': 'Sin elegir: cualquiera.',
    'Minutes': 'Minutos', 'Name of the routine': 'Nombre de la rutina', 'Routine': 'Rutina', 'Note for each exercise': 'Nota para cada ejercicio',
    'Extra time to read the steps': 'Tiempo extra para leer los pasos', 'Make routine': 'Crear rutina',
    'Choose, then make a routine. It is shown here, and can be played, printed and explained.': 'Elija y cree una rutina. Se muestra aquí, y se puede reproducir, imprimir y explicar.',
    'Nothing fits': 'Nada encaja', 'What would help:': 'Qué ayudaría:', 'Before you begin': 'Antes de empezar',
    'Progress of this part': 'Avance de esta parte', 'Back': 'Atrás', 'Start': 'Empezar', 'Skip': 'Saltar',
    'Skip exercise': 'Saltar ejercicio', 'All of it': 'Todo', 'Sound': 'Sonido', 'Off': 'Apagado', 'Beep': 'Pitido', 'Speak': 'Voz', 'How': 'Cómo se hace',
    'The routine': 'La rutina', 'Print the handout': 'Imprimir la hoja', 'Findings': 'Observaciones', 'Down to the floor and up again': 'Bajar al suelo y levantarse',
    'Why the others are out': 'Por qué los otros quedan fuera', 'Reminders': 'Recordatorios', 'Days': 'Días', 'None chosen: every day.': 'Sin elegir: todos los días.',
    'Times': 'Momentos', 'None chosen: on waking and before bed.': 'Sin elegir: al despertarse y antes de acostarse.',
    'Weeks (none: without an end)': 'Semanas (vacío: sin fin)', 'Download reminders': 'Descargar recordatorios', 'This page needs JavaScript.': 'Esta página necesita JavaScript.',
    'The server does not answer.': 'El servidor no responde.', 'The player could not be loaded.': 'No se pudo cargar el reproductor.',
    'These cannot be met together: {0}.': 'Esto no se puede cumplir a la vez: {0}.', 'Up again:': 'Para levantarse:', 'You need: {0}.': 'Necesita: {0}.',
    'Dose': 'Dosis', 'Level': 'Nivel', 'How far': 'Hasta dónde', 'You should feel': 'Debe notar', 'You should not feel': 'No debe notar',
    'Breathe': 'Respiración', 'Mind': 'Recuerde', 'Avoid': 'Evite', 'Easier': 'Más fácil', 'Harder': 'Más difícil', 'How to do it': 'Cómo se hace',
    'Paused: the page was asleep for {0}.': 'En pausa: la página estuvo dormida {0}.', 'Pause': 'Pausa', 'Go on': 'Continuar', 'Start again': 'Otra vez',
    'Breathe in': 'Tome aire', 'Breathe out': 'Suelte el aire', 'Breathe deeply': 'Respire hondo', 'Next: {0}': 'Después: {0}', '{0} left': 'quedan {0}', 'left': 'izquierda', 'right': 'derecha',
    'Choose what the routine is for': 'Elegir para qué es la rutina',
    'A routine is being played. Should it end, for a new one?': 'Hay una rutina en marcha. ¿Desea terminarla para crear otra?',
    'End it': 'Terminarla',
    'Keep it': 'Seguir con ella',
    'The screen may go dark while you exercise: this browser does not keep it on.': 'La pantalla puede apagarse mientras hace los ejercicios: este navegador no la mantiene encendida.',
    'Time left in this part': 'Tiempo que queda de esta parte',
    'More wishes': 'Más deseos',
    'To be avoided': 'Que se debe evitar',
    'None chosen: nothing.': 'Sin elegir: nada.',
    'Sides': 'Lados',
    'Both alike': 'Ambos por igual',
    'Left only': 'Solo el izquierdo',
    'Right only': 'Solo el derecho',
    'More on the left': 'Más en el izquierdo',
    'More on the right': 'Más en el derecho',
    'Exercises at most (none: as many as are kept up well)': 'Ejercicios como máximo (vacío: tantos como se mantienen bien)',
    'Times through': 'Vueltas',
    'Undo the last change': 'Deshacer el último cambio',
    'Swap': 'Cambiar',
    'Up': 'Subir',
    'Down': 'Bajar',
    'Remove': 'Quitar',
    'There is no other exercise for it.': 'No hay otro ejercicio que lo sustituya.',
    'The routine takes {0} now.': 'La rutina dura ahora {0}.',
    'Keys: space starts and pauses, the right arrow skips, the left arrow goes back; S, inside the player, swaps the exercise.': 'Teclas: la barra espaciadora empieza y pausa, la flecha derecha salta, la izquierda vuelve atrás; S, dentro del reproductor, cambia el ejercicio.',
  },
};

const languages = ['en', ...Object.keys(words)];
const wished = [new URLSearchParams(location.search).get('language') ?? [], navigator.languages].flat();

/** The language of the page: the one asked for in its address, or the first of the browser's that there is. */
export const language = wished.map(tag => tag.split('-')[0].toLowerCase()).find(tag => languages.includes(tag)) ?? 'en';

export const say = (english, ...values) => (words[language]?.[english] ?? english).replace(/\{(\d)\}/g, (_, place) => values[place]);

/** Puts the words of the page into its language. */
export function translate() {
  document.documentElement.lang = language;
  document.title = say(document.title);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue } = texts.currentNode;
    if (nodeValue.trim()) texts.currentNode.nodeValue = nodeValue.replace(nodeValue.trim(), say(nodeValue.trim()));
  }
  for (const name of ['aria-label', 'placeholder']) {
    for (const labelled of document.querySelectorAll(`[${name}]`)) labelled.setAttribute(name, say(labelled.getAttribute(name)));
  }
}
