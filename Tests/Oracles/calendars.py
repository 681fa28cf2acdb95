#!/usr/bin/env python3
"""Reads calendars with the icalendar package and holds their times against the time zone database.

Usage: calendars.py FILE.ics...

Exits 1 when a calendar cannot be read, a time zone is unknown or not defined, an event's moment is not what the clock
on the wall in that zone means, or an identifier stands twice. Where FILE.json lies beside FILE.ics, its list of events
has to come out of the calendar exactly.
"""

import json
import re
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, available_timezones

import icalendar

from judging import judge

WALL = re.compile(rb"^(DTSTART|DTEND);TZID=([^:;]+):(\d{8}T\d{6})\r?$", re.MULTILINE)


def utc(moment):
    return moment.astimezone(timezone.utc)


def zones(calendar, raw):
    """What is wrong with the time zones and the moments in them.

    The package takes a zone that it knows by name from the database; what the calendar itself defines is held against it.
    """
    defined = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}
    found = []
    for name, zone, digits in sorted(set(WALL.findall(raw.replace(b"\r\n ", b"")))):
        name, zone, digits = name.decode(), zone.decode(), digits.decode()
        if zone not in available_timezones():
            found.append(f"the time zone {zone} is unknown")
        elif zone not in defined:
            found.append(f"the time zone {zone} is not defined")
        else:
            wall = datetime.strptime(digits, "%Y%m%dT%H%M%S")
            known, own = utc(wall.replace(tzinfo=ZoneInfo(zone))), utc(wall.replace(tzinfo=defined[zone]))
            if known != own:
                found.append(f"{name} {digits} is {own} by the calendar's own rule, not {known}")
    return found


def moments(entry):
    found = []
    start, end = entry.get("DTSTART"), entry.get("DTEND")
    for line in (line for line in (start, end) if line is not None):
        if isinstance(line.dt, datetime) and line.dt.tzinfo is None:
            found.append(f"{entry['UID']}: {line.dt} is in no time zone")
    if not found and start and end and type(start.dt) is type(end.dt):
        late = utc(start.dt) > utc(end.dt) if isinstance(start.dt, datetime) else start.dt >= end.dt
        if late:
            found.append(f"{entry['UID']} ends at {end.dt}, before it begins")
    return found


def content(event):
    """What a calendar program gets from an event."""
    def text(name):
        return str(event[name]) if name in event else None

    start = event["DTSTART"].dt
    return {
        "uid": text("UID"), "summary": text("SUMMARY"), "description": text("DESCRIPTION"), "location": text("LOCATION"),
        "start": utc(start).strftime("%Y-%m-%dT%H:%MZ") if isinstance(start, datetime) else str(start),
        "categories": [str(category) for category in event["CATEGORIES"].cats] if "CATEGORIES" in event else [],
    }


def problems_in(raw, expectation=None):
    """Everything that is wrong with a calendar; the events are compared with an expectation where there is one."""
    try:
        calendar = icalendar.Calendar.from_ical(raw)
    except ValueError as problem:
        return [f"the calendar cannot be read: {problem}"]
    entries = calendar.walk("VEVENT") + calendar.walk("VTODO")
    found = [] if entries else ["the calendar is empty"]
    found += [f"{part.name}: {name}: {problem}" for part in calendar.walk() for name, problem in part.errors]
    for entry in entries:
        found += [f"an entry has no {name}" for name in ("UID", "DTSTAMP", "SEQUENCE", "SUMMARY") if name not in entry]
    if found:
        return found
    uids = [str(entry["UID"]) for entry in entries]
    found += [f"the identifier {uid} stands twice" for uid in sorted(set(uids)) if uids.count(uid) > 1]
    found += zones(calendar, raw) + [problem for entry in entries for problem in moments(entry)]
    for got, wanted in zip([content(event) for event in calendar.walk("VEVENT")], expectation or []):
        found += [f"{name} came out as {got[name]!r}, not {text!r}"[:1500] for name, text in wanted.items() if got[name] != text]
    return found


def problems(path):
    """Everything that is wrong with the calendar in a file."""
    expectation = path.with_suffix(".json")
    wanted = json.loads(expectation.read_text(encoding="utf-8")) if expectation.exists() else None
    return problems_in(path.read_bytes(), wanted)


if __name__ == "__main__":
    sys.exit(judge(sys.argv[1:], problems, __doc__))
