"""Opens pages in headless Chromium: axe's findings, width on a small screen, requests to strangers."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import keyboard
import workspace

WIDTHS = (320, 700)
SCHEMES = ("light", "dark")
SERIOUS = {"serious", "critical"}

# A mail has no landmarks: the mail program is the page around it.
MAIL_EXEMPT = ("landmark-one-main", "region")

SCROLL_WIDTH = "Math.max(document.documentElement.scrollWidth, document.body ? document.body.scrollWidth : 0)"

# Of all that axe says, only what the oracle reads crosses over from the browser.
VIOLATIONS = """async options => (await axe.run(options)).violations.map(
  one => ({id: one.id, impact: one.impact, nodes: one.nodes.map(node => node.html)}))"""


@dataclass
class Visit:
    """What one page showed at one width in one colour scheme."""

    axe: list = field(default_factory=list)
    width: list = field(default_factory=list)
    requests: list = field(default_factory=list)
    keyboard: list = field(default_factory=list)


class Browser:
    """One Chromium for all pages; nothing it asks for ever leaves the machine."""

    def __init__(self, chromium):
        self.chromium = chromium
        self.picture = workspace.picture(600, 200)
        self.rules = Axe()
        self.pages = {}
        self.own_hosts, self.strangers = (), []

    def page(self, width, scheme):
        """The one page of a width and a colour scheme, which goes from file to file."""
        if (width, scheme) not in self.pages:
            context = self.chromium.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
            self.pages[width, scheme] = context.new_page()
            self.pages[width, scheme].route(lambda address: not address.startswith(("file:", "data:", "about:")), self.answer)
        return self.pages[width, scheme]

    def answer(self, route):
        """Gives what is asked of the workspace's own hosts a picture, and notes what is asked of others."""
        if urlsplit(route.request.url).hostname in self.own_hosts and route.request.resource_type == "image":
            route.fulfill(body=self.picture, content_type="image/png")
        else:
            self.strangers.append(f"asks for {route.request.url}")
            route.abort()

    def visit(self, path, width, scheme, own_hosts=(), mail=False, screenshot=None):
        """Opens a file and says what is wrong with it; `own_hosts` may be asked for pictures."""
        page = self.page(width, scheme)
        self.own_hosts, self.strangers = own_hosts, []
        page.goto(Path(path).resolve().as_uri(), wait_until="load")
        seen = Visit(requests=self.strangers)
        wide = page.evaluate(SCROLL_WIDTH)
        if wide > width:
            seen.width.append(f"is {wide} px wide on a screen of {width}")
        seen.axe = self.axe(page, mail)
        if screenshot:
            Path(screenshot).parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=str(screenshot), full_page=True)
        if not mail and (width, scheme) == (WIDTHS[0], SCHEMES[0]):
            seen.keyboard = keyboard.problems(page)
        return seen

    def axe(self, page, mail):
        rules = {"target-size": {"enabled": True}}
        if mail:
            rules |= {rule: {"enabled": False} for rule in MAIL_EXEMPT}
        page.evaluate(self.rules.axe_script)
        found = page.evaluate(VIOLATIONS, {"rules": rules, "resultTypes": ["violations"]})
        return [
            f"{one['id']} ({one['impact']}): {html[:160]}" for one in found if one["impact"] in SERIOUS for html in one["nodes"]
        ]


@contextmanager
def browser():
    """A running browser: Debian's where there is one, else playwright's own."""
    installed = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox", "--hide-scrollbars"])
        try:
            yield Browser(chromium)
        finally:
            chromium.close()
