// Reads a JSON array of { calendar, until } from the standard input and writes, for each, what ical.js makes of it:
// "uid|start|end|summary|alarm" for each occurrence before `until`. Ends with 3 where ical.js cannot be found.
let ICAL;
try {
  ICAL = require("ical.js");
} catch {
  process.exit(3);
}

const occurrences = ({ calendar, until }) => {
  const end = ICAL.Time.fromDateTimeString(until);
  const all = [];
  for (const component of new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent("valarm");
    const trigger = alarm.getFirstPropertyValue("trigger");
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.compare(end) < 0; next = iterator.next()) {
      const details = event.getOccurrenceDetails(next);
      const rings = details.startDate.clone();
      rings.addDuration(trigger);
      all.push([event.uid, details.startDate, details.endDate, event.summary, `${alarm.getFirstPropertyValue("action")} ${rings}`].join("|"));
    }
  }

  return all;
};

const input = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(input.map(occurrences)));
