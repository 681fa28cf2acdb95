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
        self.contexts = {}

    def context(self, width, scheme):
        if (width, scheme) not in self.contexts:
            self.contexts[width, scheme] = self.chromium.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
        return self.contexts[width, scheme]

    def visit(self, path, width, scheme, own_hosts=(), mail=False, screenshot=None):
        """Opens a file and says what is wrong with it; `own_hosts` may be asked for pictures."""
        seen = Visit()
        page = self.context(width, scheme).new_page()

        def answer(route):
            address = urlsplit(route.request.url)
            if address.scheme in ("file", "data", "about"):
                route.continue_()
            elif address.hostname in own_hosts and route.request.resource_type == "image":
                route.fulfill(body=self.picture, content_type="image/png")
            else:
                seen.requests.append(f"asks for {route.request.url}")
                route.abort()

        page.route("**/*", answer)
        try:
            page.goto(Path(path).resolve().as_uri(), wait_until="load")
            wide = page.evaluate(SCROLL_WIDTH)
            if wide > width:
                seen.width.append(f"is {wide} px wide on a screen of {width}")
            seen.axe = self.axe(page, mail)
            if not mail and (width, scheme) == (WIDTHS[0], SCHEMES[0]):
                seen.keyboard = keyboard.problems(page)
            if screenshot:
                Path(screenshot).parent.mkdir(parents=True, exist_ok=True)
                page.screenshot(path=str(screenshot), full_page=True)
        finally:
            page.close()
        return seen

    def axe(self, page, mail):
        rules = {"target-size": {"enabled": True}}
        if mail:
            rules |= {rule: {"enabled": False} for rule in MAIL_EXEMPT}
        found = Axe().run(page, options={"rules": rules, "resultTypes": ["violations"]}).response["violations"]
        return [
            f"{one['id']} ({one['impact']}): {node['html'][:160]}"
            for one in found if one["impact"] in SERIOUS for node in one["nodes"]
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
