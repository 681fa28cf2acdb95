"""Walks through a page with the Tab key alone, as somebody without a mouse does (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7)."""

# Pages in frames are walked on their own; here the walk goes from one frame to the next.
EMPTY = """() => {
  for (const frame of document.querySelectorAll('iframe')) {
    frame.removeAttribute('srcdoc');
    frame.src = 'about:blank';
  }
}"""

# The elements that a person can act on, in the order of the page, each with a number; those in a closed fold and in
# frames are left out.
MARK = """() => {
  const wanted = 'a[href], button, input, select, textarea, summary, [role=region].scroll, pre[tabindex], iframe';
  let number = 0;
  for (const element of document.querySelectorAll(wanted)) {
    if (element.checkVisibility({checkVisibilityCSS: true}) && !element.closest('details:not([open]) > :not(summary)')) {
      element.dataset.stop = String(number++);
    }
  }
  return number;
}"""

# What has the focus now, whether it is on the screen, and whether it looks as it does without the focus.
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const look = () => {
    const style = getComputedStyle(element);
    return [style.outlineStyle + style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor,
            style.textDecorationLine].join();
  };
  const box = element.getBoundingClientRect();
  const focused = look();
  element.blur();
  const plain = look();
  element.focus();
  return {
    stop: element.dataset.stop === undefined ? null : Number(element.dataset.stop),
    // What has the focus in an emptied frame is the frame's own matter.
    shown: focused !== plain || element.tagName === 'IFRAME',
    inside: element.tagName === 'IFRAME'
      || (box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth),
    html: element.outerHTML.slice(0, 120),
  };
}"""

# A page with more stops than this is walked that far.
MOST = 400


def problems(page):
    """What somebody who uses the keyboard alone would miss on a page that is open."""
    found = []
    page.evaluate(EMPTY)
    wanted = page.evaluate(MARK)
    seen = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None or focus["stop"] in seen:
            break
        if focus["stop"] is not None:
            seen.append(focus["stop"])
        if not focus["shown"]:
            found.append(f"the focus cannot be seen on {focus['html']}")
        if not focus["inside"]:
            found.append(f"the focus is off the screen on {focus['html']}")
    missed = sorted(set(range(min(wanted, MOST))) - set(seen))
    found += [
        "Tab does not reach " + page.evaluate("n => document.querySelector(`[data-stop='${n}']`).outerHTML.slice(0, 120)", n)
        for n in missed[:5]
    ]
    if seen != sorted(seen):
        found.append("Tab goes another way than the page is read")
    if wanted and page.evaluate("() => !document.querySelector('a[href=\"#main\"]')"):
        found.append("there is no link past the head of the page")
    return found
