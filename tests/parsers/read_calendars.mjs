// Reads a JSON list of calendars from stdin with ical.js; prints what a client would show of each, as JSON.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

const first = (component, name, parameter) => {
  const property = component.getFirstProperty(name);
  if (!property) return null;
  return parameter ? property.getParameter(parameter) : property.getFirstValue();
};

const shown = JSON.parse(readFileSync(0, "utf8")).map((text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toUnixTime(),
      end: event.endDate.toUnixTime(),
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      status: first(component, "status"),
      attendee: first(component, "attendee"),
      cn: first(component, "attendee", "cn"),
      partstat: first(component, "attendee", "partstat"),
    };
  });
});
console.log(JSON.stringify(shown));
