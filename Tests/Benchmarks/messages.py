"""Sets Spre's making and filling of messages against Python's, on the same content in the same run.

The peers are mjml-python (MJML in Rust) and Jinja2 with css-inline (Rust) for the HTML of twelve items, and a byte
template for personal messages: the fixed parts of Spre's own template, joined with the values.
"""

import html
import quopri
import re
import statistics
import subprocess
import time
from pathlib import Path

import css_inline
import jinja2
import mjml

RECEIVERS = 10_000
TOKEN = re.compile(rb"\{\{(\w+)\.(\w+)\}\}(?:=\r\n)?")
LEAD = (
    "Tjenesten har laget en ny håndbok for lærings- og mestringstilbud på sykehus og i kommuner. Den samler erfaringer "
    "fra ti år, med øvelser, sjekklister og forslag til samtaler med pårørende, og kan brukes gratis.")
ITEMS = [
    {"title": f"Sak nummer {number}: ny håndbok på vei", "url": f"https://example.org/saker/{number}", "lead": LEAD,
     "image": f"https://bilder.example.org/items/{number}.png", "alt": f"Forsiden på bok {number}",
     "button": f"Les om håndbok {number}"} for number in range(1, 13)]
TABLES = """<!doctype html><html lang="nb" dir="ltr"><head><meta charset="utf-8"><title>{{ title }}</title><style>
body{margin:0;background:#f4f4f4}.card{width:600px;background:#fff;font-family:Arial,sans-serif;font-size:16px}
h1{color:#1f4e5f;font-size:28px}h2{color:#1f4e5f;font-size:20px}p{line-height:1.5;margin:0 0 16px}
a{color:#1f4e5f}.button{display:inline-block;padding:12px 20px;background:#1f4e5f;color:#fff}img{border:0;width:100%}
</style></head><body><div lang="nb" dir="ltr" role="article"><table role="presentation" width="100%"><tr>
<td align="center"><table role="presentation" class="card"><tr><td><h1>{{ title }}</h1></td></tr>{% for item in items %}
<tr><td><h2><a href="{{ item.url }}">{{ item.title }}</a></h2><img src="{{ item.image }}" alt="{{ item.alt }}">
<p>{{ item.lead }}</p><p><a class="button" href="{{ item.url }}">{{ item.button }}</a></p></td></tr>{% endfor %}
</table></td></tr></table></div></body></html>"""
MJML = """<mjml lang="nb"><mj-head><mj-title>{{ title }}</mj-title></mj-head><mj-body><mj-section><mj-column>
<mj-text><h1>{{ title }}</h1></mj-text></mj-column></mj-section>{% for item in items %}<mj-section><mj-column>
<mj-text><h2><a href="{{ item.url }}">{{ item.title }}</a></h2></mj-text>
<mj-image src="{{ item.image }}" alt="{{ item.alt }}" /><mj-text>{{ item.lead }}</mj-text>
<mj-button href="{{ item.url }}">{{ item.button }}</mj-button></mj-column></mj-section>{% endfor %}</mj-body></mjml>"""


def median(runs, work):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def quoted(text):
    return quopri.encodestring(text.encode(), quotetabs=False).replace(b"\n", b"\r\n") + b"=\r\n" if text else b""


PLACES = {
    b"text": quoted, b"html": lambda text: quoted(html.escape(text)), b"header": str.encode,
}


def receiver(number):
    return {
        b"name": f", Åse Nordmann {number}", b"unsubscribe": f"https://example.org/av?k={number * 7919}&l=nytt",
        b"receiver": f"mottaker{number}@example.org", b"copy": str(number)}


def personal(template):
    """Seconds for all receivers: values encoded and joined, values joined as they are, and replaced one by one."""
    # What stands between the tokens, and the slot and place of each.
    fixed = TOKEN.split(template)[::3]
    wanted = [match.groups() for match in TOKEN.finditer(template)]
    receivers = [receiver(number) for number in range(RECEIVERS)]

    def joined(values, parts):
        out = [fixed[0]]
        for (slot, place), after in zip(wanted, parts):
            out += (values[slot, place], after)
        return b"".join(out)

    different = sorted(set(wanted))

    def encoded(values):
        return {(slot, place): PLACES[place](values[slot]) for slot, place in different}

    def replaced(values):
        message = template
        for slot, place in different:
            message = message.replace(b"{{%s.%s}}" % (slot, place), values[slot, place])
        return message

    ready = [encoded(values) for values in receivers]
    return {
        "encoded and joined": median(5, lambda: [len(joined(encoded(values), fixed[1:])) for values in receivers]),
        "joined, encoded before": median(5, lambda: [len(joined(values, fixed[1:])) for values in ready]),
        "replaced, encoded before": median(5, lambda: [len(replaced(values)) for values in ready]),
    }


def edition(runs):
    """Seconds for the HTML of the twelve items, and its size, by peer."""
    environment = jinja2.Environment(autoescape=True)
    tables, markup = environment.from_string(TABLES), environment.from_string(MJML)
    inliner = css_inline.CSSInliner()
    peers = {
        "Jinja2 + css-inline": lambda: inliner.inline(tables.render(title="Nytt i november", items=ITEMS)),
        "Jinja2 + mjml-python": lambda: mjml.mjml2html(markup.render(title="Nytt i november", items=ITEMS)),
    }
    return {name: (median(runs, make), len(make().encode())) for name, make in peers.items()}


def spre(program, folder, runs):
    said = subprocess.run([program, folder, str(runs)], check=True, capture_output=True, text=True).stdout
    return {name: float(seconds) for name, seconds in map(str.split, said.splitlines())}


def compare(program, folder, line, runs=200):
    """Says every time, and how many times longer than Spre's it is; Spre runs before and after, and the better counts."""
    folder = Path(folder)
    first = spre(program, folder, runs)
    peers, filled = edition(runs), personal((folder / "template.message").read_bytes())
    ours = {name: min(seconds, first[name]) for name, seconds in spre(program, folder, runs).items()}
    size = (folder / "edition.html").stat().st_size
    line("12 items: HTML, text and message", f"{ours['edition'] * 1000:8.2f} ms")
    for name in ("html", "text", "mime"):
        line(f"  of which {name}", f"{ours[name] * 1000:8.2f} ms{f'{size / 1000:10.1f} kB' if name == 'html' else ''}")
    for name, (seconds, size) in peers.items():
        line(f"  HTML by {name}", f"{seconds * 1000:8.2f} ms{size / 1000:10.1f} kB{seconds / ours['html']:8.2f} times")
    size = (folder / "personal.eml").stat().st_size
    line(f"{RECEIVERS:,} personal messages of {size / 1000:.0f} kB", f"{ours['personal']:8.3f} s {RECEIVERS / ours['personal']:9,.0f} a second")
    line("  into one buffer", f"{ours['buffer']:8.3f} s {RECEIVERS / ours['buffer']:9,.0f} a second")
    for name, seconds in filled.items():
        line(f"  Python, {name}", f"{seconds:8.3f} s {RECEIVERS / seconds:9,.0f} a second{seconds / ours['personal']:8.2f} times")
