"""Puts hostile inputs into every place where a person's text can go, and looks for what must not come out.

The inputs are hostile.jsonl: one a line, with a name, the text, and the finding that it must bring, where there is one.
HTML is read by the browser's own parser, messages by Python's.
"""

import email
import email.policy
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import drafts
import workspace

FILE = Path(__file__).with_name("hostile.jsonl")

# The headers of a letter, and no others.
HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "Content-Type", "List-Id", "List-Unsubscribe",
    "List-Unsubscribe-Post", "List-Archive", "Auto-Submitted", "X-Unsent",
}
PARTS = ["text/plain", "text/html"]

# Everything active that the browser's parser finds; the document that it makes runs no script and fetches nothing.
ACTIVE = r"""
html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = [];
  const known = new Set(('html head body title meta style div span table thead tbody tr th td p a img h1 h2 h3 h4 h5 h6 ul ol li em strong s '
    + 'code pre br hr blockquote main header footer nav link section article').split(' '));
  const attributes = new Set(('lang dir charset name content property class id style role align valign width height cellpadding cellspacing '
    + 'bgcolor border scope href src alt start rel hreflang type media tabindex title loading aria-label aria-roledescription aria-current '
    + 'aria-labelledby aria-hidden').split(' '));
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) {
      const ours = /^\[if mso\]><style>[^<]*<\/style><!\[endif\]$/.test(node.data);
      if (!ours || node.parentElement !== page.head) found.push(`a comment: ${node.data.slice(0, 60)}`);
      continue;
    }
    if (!known.has(node.localName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`<${node.localName}>`);
    if (node.localName === 'link' && !/^(alternate|canonical)$/.test(node.rel)) found.push(`<link rel=${node.rel}>`);
    for (const {name, value} of node.attributes) {
      if (!attributes.has(name)) found.push(`${node.localName} has ${name}`);
      if (name === 'href' && !/^(https?:|mailto:|#[^\s]|(\.\.\/)+|[\w.-]+\.html$|\*\|.*\|\*$|\[.*\]$|\{.*\}$|%%.*%%$)/i.test(value)) found.push(`leads to ${value}`);
      if (name === 'href' && !/^(https?|mailto|file|about):$/.test(new URL(value, 'https://base.example.org').protocol)) {
        found.push(`leads to ${value}`);
      }
      if (name === 'src' && !/^(https:\/\/bilder\.brev\.example\.org\/|https:\/\/own\.example\.org\/|(\.\.\/)*(items\/|logo))/.test(value)) found.push(`fetches ${value}`);
      if (name === 'style' && /url\(|expression|import|behavior|binding|position|@|\\|[<>]/i.test(value)) found.push(`style with ${value}, url(`);
    }
  }
  for (const style of page.querySelectorAll('style')) {
    if (style.parentElement !== page.head) found.push('a style sheet outside the head');
    if (/url\(|@import|expression\(/i.test(style.textContent)) found.push('a style sheet that fetches');
  }
  return found;
}"""


def inputs():
    """The hostile inputs, by name."""
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def active(page, html):
    """Whatever a page could do by itself, or through a click, that a letter never does."""
    return sorted(set(page.evaluate(ACTIVE, html)))


def headers(raw):
    """The headers and the parts of a message that should not be there."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    found = [f"a header {name}" for name in message if name not in HEADERS]
    found += [f"{name} stands twice" for name in HEADERS if len(message.get_all(name, [])) > 1]
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    found += [] if kinds == PARTS else [f"the parts are {kinds}"]
    return found + [f"a defect: {defect!r}" for part in message.walk() for defect in part.defects]


def has_control(text):
    """Whether a text holds a control character that no name in a header may carry; a tab is white space there."""
    return any((ord(character) < 0x20 and character != "\t") or 0x7F <= ord(character) < 0xA0 for character in text)


def write(folder, text, name=None):
    """A workspace with one hostile text in all its places, and two letters: one with an honest subject, one without.

    The service's name may be another: it stands in a header of every message.
    """
    texts = {language: text for language in ("nb", "nn")}
    names = texts if name is None else {"nb": name, "nn": name}
    plan = json.loads(json.dumps(workspace.PLAN))
    plan["groups"][0] |= {"name": {"nb": text}, "wording": text}
    honest = {"unsubscribe": "mailto:brev@example.org", "view": "https://brev.example.org/les"}
    settings = workspace.SETTINGS | {
        "languages": ["nb", "nn"], "webAddress": "https://brev.example.org", "imageBase": "https://bilder.brev.example.org",
        "organisation": {"name": names, "postalAddress": text}, "roles": {"leder": text},
        "brand": {"colour": text, "logo": "logo.png", "logoAlt": text},
        "slots": {"html": {"name": text, "unsubscribe": text, "view": text}, "eml": {"name": text} | honest},
    }
    workspace.write(folder, "plan.yml", workspace.yaml(plan))
    workspace.write(folder, "spre.yml", workspace.yaml(settings))
    (folder / "items/images").mkdir(parents=True)
    (folder / "items/images/a.png").write_bytes(workspace.picture(60, 20))
    (folder / "logo.png").write_bytes(workspace.picture(60, 20))
    fields = {"title": text, "summary": text, "link": text, "imageAlt": text}
    main = fields | {"kind": "news", "lang": "nb", "date": "2026-10-30", "groups": ["A"], "image": "images/a.png", "topics": [text], "source": text}
    workspace.write(folder, "items/sak.md", workspace.front_matter(main, f"{text}\n\nSe {text}\n\n> {text}\n\n| a |\n| --- |\n| {text} |\n"))
    workspace.write(folder, "items/sak.nn.md", workspace.front_matter(fields, text))
    own = {"introduction": texts, "preheader": texts, "closing": texts, "whyText": texts, "greeting": True, "text": "whole"}
    for name, subject in (("brev-1", {}), ("brev-2", {"subject": texts})):
        workspace.write(folder, f"activities/2026/{name}.yml", workspace.yaml({
            "title": "Et brev", "kind": "newsletter", "measure": "brev", "date": "2026-11-09", "items": ["sak"], "groups": ["A"],
            "languages": ["nb", "nn"], "settings": own | subject}))


def draft(spre, folder, text, name=None):
    """The findings for one hostile text; the drafts lie in the folder."""
    write(folder, text, name)
    said = drafts.run(spre, "draft", "brev-1", "brev-2", "--workspace", folder, "--today", drafts.TODAY, "--format", "json", accept=(0, 1))
    return {finding["code"] for finding in json.loads(said)["findings"]} if said else set()


def check(spre, folder, page):
    """Every input's name, and what is wrong with the drafts that hold it."""
    known = [(one, None) for one in inputs()]
    # A name that no header can carry is refused with its message, so those texts are tried beside an honest name too.
    known += [(one, "Tjenesten") for one, _ in known if has_control(one["text"])]
    with ThreadPoolExecutor() as pool:
        said = list(pool.map(lambda at: draft(spre, folder / str(at[0]), at[1][0]["text"], at[1][1]), enumerate(known)))
    for number, ((one, name), codes) in enumerate(zip(known, said)):
        made = folder / str(number) / "drafts"
        pages, messages = sorted(made.rglob("*.html")), sorted(made.rglob("brev-1/*.eml")) + sorted(made.rglob("brev-2/*.eml"))
        is_refused = name is None and has_control(one["text"]) and "newsletter.header.invalid" in codes
        is_made = "brev-1/newsletter.nb.eml" in {str(path.relative_to(made)) for path in messages}
        found = [] if is_made != is_refused else ["no message" if not is_made else "refused, and a message all the same"]
        if one.get("finds") and one["finds"] not in codes:
            found.append(f"nobody is told: no {one['finds']} among {sorted(codes)}")
        for path in pages:
            if path.name.startswith("newsletter.") or "/site/" in str(path):
                found += [f"{path.relative_to(made)}: {problem}" for problem in active(page, path.read_text(encoding="utf-8"))]
        for path in messages:
            raw = path.read_bytes()
            found += [f"{path.relative_to(made)}: {problem}" for problem in headers(raw)]
            html = email.message_from_bytes(raw, policy=email.policy.default).get_body(("html",))
            found += [f"{path.relative_to(made)}: {problem}" for problem in active(page, html.get_content())] if html else []
        yield one["name"] + (", with an honest name" if name else ""), found
