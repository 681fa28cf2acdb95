"""Writes workspaces for the oracles and the benchmarks: one hostile edition, or as many items as wanted."""

import json
import random
import struct
import zlib
from datetime import date, timedelta
from pathlib import Path

GROUPS = ["A", "B", "C", "D", "Ø2"]
NETWORKS = ["x", "bluesky", "mastodon", "linkedin", "facebook", "instagram", "threads"]
TODAY = date(2026, 11, 2)

PLAN = {
    "schema": 1,
    "period": {"from": 2022, "to": 2026},
    "groups": [{"code": code, "name": {"nb": f"Gruppe {code}"}, "wording": f"gruppe {code}"} for code in GROUPS],
    "measures": [
        {"id": "brev", "number": 1, "name": {"nb": "Brev", "nn": "Brev", "en": "Letter"}, "groups": "all",
         "channel": "newsletter", "cadence": {"every": "month"}, "push": True},
        {"id": "kurs", "number": 2, "name": {"nb": "Kurs"}, "groups": ["A", "C", "Ø2"],
         "wording": {"groups": "A, C og Ø2", "means": "Kurs"}},
        {"id": "nett", "number": 3, "name": {"nb": "Nett"}, "groups": ["A", "B", "C", "D", "Ø2"],
         "channel": "website"},
        {"id": "innlegg", "number": 4, "name": {"nb": "Innlegg"}, "groups": "all", "channel": "social"},
    ],
}

SETTINGS = {
    "schema": 1,
    "organisation": {
        "name": {"nb": "Prøvetjenesten <æøå> & «venner»", "nn": "Prøvetenesta", "en": "The Trial Service"},
        "postalAddress": "Prøveveien 1, 0001 Oslo",
    },
    "languages": ["nb", "nn", "en"],
    "sender": {"name": "Prøvetjenesten, \"æøå\"", "address": "brev@example.org"},
    "roles": {"leder": "Leder"},
    "webAddress": "https://nett.prove.example.org",
    "imageBase": "https://bilder.prove.example.org/brev",
    "bodyType": "central",
    "slots": {
        export: {
            "name": "alle", "unsubscribe": "mailto:brev@example.org?subject=Avmelding",
            "view": "https://prove.example.org/brev",
        }
        for export in ("html", "eml")
    },
}

# Titles that have broken mail programs, lists and escaping before.
TITLES = [
    "<script>alert(1)</script> & \"sitat\" 'apostrof'",
    "👩🏽‍⚕️🇳🇴 Æresmedlem på Ålesund sjukehus – «første» gang",
    "Minoritetshelsetjenestekompetanseutviklingsprogramkoordinatorstillingsutlysning",
    "From linjer som begynner med From",
    ". et punktum alene",
    "]]> --> {{name}} *|NAME|* %{slot} $1 \\n",
    "=?utf-8?q?innpakket?= og =20 og =C3=A6",
    "Čállinlávdegoddi lea ožžon ođđa jođiheaddji",
    "مرحبا på arabisk midt i en norsk tittel",
    "Helt vanlig tittel",
    "1. Nummer, - strek, * stjerne, # emneknagg, > sitat, | rør",
    "e\u0301 og é, to skrivemåter av samme bokstav; ﬁ; 𝔽𝕒𝕟𝕔𝕪",
]
LONG_LINK = "https://prove.example.org/" + "en-svaert-lang-sti-uten-mellomrom/" * 4 + "?a=1&b=%C3%A6&c=(x)"

BODY = """Første avsnitt med **sterkt**, *uthevet* og [en lenke til {n}](https://prove.example.org/sak/{n}?x=1&y=2).

- punkt én med Uavbruttsammenhengendeordsomaldritarslutt{n}ogsomderforikkefårplasspåensmalskjerm
- punkt to, se {long}

> Et sitat med [Čállinlávdegoddi](lang:se).

| Kolonne | Tall |
| --- | ---: |
| Æ | {n} |

From en linje som begynner med From.

[Les hele sak {n}](https://prove.example.org/les/{n} "button")
"""


def yaml(value):
    """A value as YAML: JSON is YAML, and reads the same in every parser."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def write(folder, path, text):
    file = Path(folder) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def front_matter(fields, body=""):
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    return "---\n" + "\n".join(lines) + "\n---\n" + body


def picture(width, height):
    """A PNG of one colour."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = (b"\0" + b"\x1f\x4e\x5f" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def posts(items, networks):
    """An activity of posts about items for social media."""
    return {
        "title": {"nb": "Innlegg <november>", "en": "Posts & November"}, "kind": "post", "measure": "innlegg",
        "date": "2026-11-10", "groups": ["A"], "languages": ["nb", "nn", "en"], "items": items,
        "settings": {"networks": networks},
    }


def hostile(folder, titles=TITLES):
    """A workspace with editions, web pages and posts about twelve items in three languages, all of them hard to handle."""
    write(folder, "plan.yml", yaml(PLAN))
    write(folder, "spre.yml", yaml(SETTINGS))
    kinds = ["news", "publication", "event", "tool", "film", "course", "consultation"]
    images = Path(folder) / "items/images"
    images.mkdir(parents=True, exist_ok=True)
    (images / "bredt.png").write_bytes(picture(1200, 300))
    for n, title in enumerate(titles):
        fields = {
            "title": title, "kind": kinds[n % len(kinds)], "lang": "nb", "date": str(TODAY - timedelta(days=n + 1)),
            "summary": f"Kort om sak {n}: {title}", "link": LONG_LINK + f"&n={n}", "groups": ["A"] if n % 2 else ["A", "B"],
        }
        if n % 4 == 0:
            fields |= {"image": "images/bredt.png", "imageAlt": f"En blå flate, \"nr. {n}\" <b>"}
        write(folder, f"items/sak-{n:02}.md", front_matter(fields, BODY.format(n=n, long=LONG_LINK)))
        for language in ("nn", "en"):
            if n % 3 == 0:
                translated = {"title": f"{language}: {title}", "summary": f"In {language}, {n}", "link": LONG_LINK + f"&n={n}"}
                if "image" in fields:
                    translated["imageAlt"] = f"{language}: {n} & \"<b>\""
                write(folder, f"items/sak-{n:02}.{language}.md", front_matter(translated, f"Text {n} & <i>more</i>.\n"))
    activity = {
        "title": {"nb": "Nyhetsbrev <november>", "nn": "Nyheitsbrev november", "en": "Newsletter & November"},
        "kind": "newsletter", "measure": "brev", "date": "2026-11-09",
        "items": [f"sak-{n:02}" for n in range(len(titles))], "languages": ["nb", "nn", "en"],
    }
    write(folder, "activities/2026/brev-november.yml", yaml(activity))
    whole = activity | {"date": "2026-11-16", "items": activity["items"][:4], "settings": {"text": "whole"}}
    write(folder, "activities/2026/brev-hele.yml", yaml(whole))
    for number, day in enumerate(["2026-10-26", "2026-11-11"]):
        published = {"title": f"Nettsaker {number}", "kind": "web", "measure": "nett", "date": day}
        published["items"] = activity["items"][number::2]
        if day < str(TODAY):
            published["state"] = "delivered"
        write(folder, f"activities/2026/nett-{number}.yml", yaml(published))
    write(folder, "activities/2026/innlegg.yml", yaml(posts(activity["items"], NETWORKS)))


def large(folder, items, activities, seed=1):
    """A workspace of many valid items and activities, spread over five years; the same for the same seed."""
    chance = random.Random(seed)
    write(folder, "plan.yml", yaml(PLAN))
    write(folder, "spre.yml", yaml(SETTINGS))
    words = "læring mestring kurs pasient pårørende kommune helse brukere samarbeid forskning språk øving åpen".split()

    def sentence(length):
        return " ".join(chance.choice(words) for _ in range(length)).capitalize() + "."

    for n in range(items):
        fields = {
            "title": sentence(5)[:-1], "kind": chance.choice(["news", "publication", "event", "tool", "film"]),
            "lang": "nb", "date": str(TODAY - timedelta(days=chance.randrange(1, 1700))), "summary": sentence(14),
            "groups": sorted(chance.sample(GROUPS[:4], 2)), "link": f"https://prove.example.org/{n}",
        }
        body = "\n\n".join(" ".join(sentence(12) for _ in range(4)) for _ in range(4))
        write(folder, f"items/sak-{n:05}.md", front_matter(fields, body + "\n"))
    for n in range(activities):
        day = TODAY - timedelta(days=chance.randrange(1, 1700))
        activity = {
            "title": f"Kurs {n}", "kind": "teaching", "measure": "kurs", "date": str(day), "state": "delivered",
            "groups": ["A", "C"], "items": [f"sak-{item:05}" for item in chance.sample(range(items), 3)],
            "counts": [{"groups": ["A"], "n": chance.randrange(1, 90), "qualifier": "about"}],
        }
        write(folder, f"activities/{day.year}/kurs-{n:05}.yml", yaml(activity))


def log(folder, activities, seed=1):
    """A workspace of many activities over five years, most carried out and some to come, with counts of all sorts."""
    chance = random.Random(seed)
    plan = json.loads(json.dumps(PLAN))
    for group in plan["groups"]:
        group |= {"size": {"n": 1000, "source": "prøve"}, "share": 20, "pressureCap": {"days7": 40, "days30": 160}}
    write(folder, "plan.yml", yaml(plan))
    write(folder, "spre.yml", yaml(SETTINGS))
    fields = {"title": "Sak", "kind": "news", "lang": "nb", "date": "2026-10-01", "summary": "Kort.", "groups": ["A"]}
    write(folder, "items/sak.md", front_matter(fields, "Tekst.\n"))
    for n in range(activities):
        day = TODAY - timedelta(days=chance.randrange(1, 1700))
        # The measures without a channel come too, so that reading and counting are measured, and not drafting.
        measure = chance.choice(["kurs", "kurs", "brev", "nett", "innlegg"])
        activity = {
            "title": f"Aktivitet {n}", "kind": "teaching", "measure": measure, "date": str(day), "state": "delivered",
            "groups": sorted(chance.sample(["A", "C", "Ø2"], chance.randrange(1, 4))),
        }
        which = chance.randrange(6)
        if which < 3:
            activity["counts"] = [{"groups": activity["groups"], "n": chance.randrange(1, 90),
                                   "qualifier": ["exact", "atLeast", "about"][which]}]
        elif which == 3:
            activity["counts"] = [{"groups": activity["groups"], "qualifier": "unknown"}]
        if measure == "kurs" and chance.randrange(50) == 0:
            activity["date"] = str(TODAY + timedelta(days=chance.randrange(1, 59)))
            del activity["state"]
            activity.pop("counts", None)
        if n > 10 and chance.randrange(20) == 0 and "counts" not in activity and "state" in activity:
            activity |= {"state": "continued", "into": f"aktivitet-{n - chance.randrange(1, 10):05}"}
        write(folder, f"activities/{activity['date'][:4]}/aktivitet-{n:05}.yml", yaml(activity))
