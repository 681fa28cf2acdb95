"""Looks at a letter as it is drawn in a browser: can it be read, dark and light, narrow and enlarged, with and without style sheet."""

from pathlib import Path

# The functions that the looks below are made of.
TOOLS = r"""
const colour = text => {
  const parts = (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  return parts.length > 3 ? parts : [...parts, 1];
};
const over = (top, under) => [0, 1, 2].map(at => top[at] * top[3] + under[at] * (1 - top[3])).concat(1);
// What a text stands on: the grounds of all elements around it, laid over each other, on the browser's own.
const ground = element => {
  const layers = [];
  for (let one = element; one; one = one.parentElement) layers.push(colour(getComputedStyle(one).backgroundColor));
  const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  return layers.reverse().reduce((under, layer) => over(layer, under), canvas);
};
const luminance = rgb => [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
  const value = rgb[at] / 255;
  return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
}, 0);
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const lightness = rgb => (Math.max(...rgb.slice(0, 3)) + Math.min(...rgb.slice(0, 3))) / 510;
const turned = rgb => rgb.slice(0, 3).map(value => 255 - value);
// Light and dark exchanged, with hue and saturation as they were (HSL).
const relit = rgb => {
  const sum = Math.max(...rgb.slice(0, 3)) + Math.min(...rgb.slice(0, 3));
  return rgb.slice(0, 3).map(value => value + 255 - sum);
};
const darkened = rgb => lightness(rgb) > 0.5 ? relit(rgb) : rgb;
const lightened = rgb => lightness(rgb) < 0.5 ? relit(rgb) : rgb;
// What mail programs make of the colours of words and of their ground.
const LOOKS = {
  'as designed': (text, under) => [text, under],
  'turned over': (text, under) => [turned(text), turned(under)],
  'with light and dark exchanged': (text, under) => [relit(text), relit(under)],
  'with light grounds made dark and dark words light': (text, under) => [lightened(text), darkened(under)],
};
const isShown = element => element.checkVisibility() && getComputedStyle(element).visibility === 'visible';
const words = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && !node.parentElement.closest('style, script') && isShown(node.parentElement)) found.push(node);
  }
  return found;
};
const named = node => `“${node.textContent.trim().slice(0, 40)}”`;
"""

CONTRAST = TOOLS + r"""
names => {
  const found = new Set();
  for (const node of words()) {
    const text = over(colour(getComputedStyle(node.parentElement).color), ground(node.parentElement));
    const under = ground(node.parentElement);
    for (const name of names) {
      const value = contrast(...LOOKS[name](text, under));
      if (value < 4.495) found.add(`contrast ${value.toFixed(2)} ${name}, ${text.slice(0, 3)} on ${under.slice(0, 3)}: ${named(node)}`);
    }
  }
  return [...found];
}"""

CLIPPED = TOOLS + r"""
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const reach = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (reach > width) found.push(`the page is ${reach} px wide on a screen of ${width}`);
  for (const node of words()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && (box.left < -1 || box.right > width + 1)) {
        found.push(`reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px on a screen of ${width}: ${named(node)}`);
        break;
      }
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element) || getComputedStyle(element).display === 'inline') continue;
    const hides = ['overflowX', 'overflowY'].some(side => getComputedStyle(element)[side] !== 'visible');
    if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
      found.push(`cuts off what it holds: ${named(element)}`);
    }
  }
  return found;
}"""

ENLARGE = r"""
() => {
  const sizes = [...document.body.querySelectorAll('*')].map(one => [one, parseFloat(getComputedStyle(one).fontSize)]);
  for (const [element, size] of sizes) element.style.setProperty('font-size', `${size * 2}px`, 'important');
}"""

LINKS = TOOLS + r"""
() => {
  const found = [];
  const targets = new Map();
  for (const link of document.querySelectorAll('a[href]')) {
    const picture = [...link.querySelectorAll('img')].map(one => one.alt).join(' ');
    const said = `${link.textContent} ${picture}`.trim().replace(/\s+/g, ' ').toLowerCase();
    if (!said) found.push(`a link without words: ${link.getAttribute('href')}`);
    const before = targets.get(said);
    if (before !== undefined && before !== link.href) found.push(`one text for two targets: “${said}”`);
    targets.set(said, link.href);
    const own = getComputedStyle(link.parentElement).backgroundColor;
    const isButton = colour(own)[3] > 0 && contrast(ground(link.parentElement), ground(link.closest('table').parentElement)) > 1.5;
    if (!isButton && !getComputedStyle(link).textDecorationLine.includes('underline')) found.push(`no underline: “${said}”`);
  }
  return found;
}"""

TABLES = r"""
() => [...document.querySelectorAll('table')].filter(
  table => table.getAttribute('role') !== 'presentation' && !table.querySelector('th[scope]')).map(
  table => `a table for layout without role=presentation: “${table.textContent.slice(0, 40)}”`)"""

LANGUAGES = TOOLS + r"""
spoken => {
  const found = [];
  const edition = document.documentElement.lang;
  const wrapper = document.body.firstElementChild;
  for (const [place, element] of [['html', document.documentElement], ['the wrapper in the body', wrapper]]) {
    if (!element.lang || !element.getAttribute('dir')) found.push(`no lang and dir on ${place}`);
  }
  const seen = new Set();
  const said = words().map(node => [node.parentElement, node.data]);
  for (const picture of document.images) said.push([picture, picture.alt]);
  for (const [element, text] of said) {
    for (const [token] of text.matchAll(/z\d\d[a-z]+z/g)) {
      const tagged = element.closest('[lang]');
      seen.add(token);
      if (!(token in spoken)) found.push(`a text that the edition should not have: ${token}`);
      else if (tagged.lang !== spoken[token]) found.push(`${token} is said to be ${tagged.lang} in <${element.localName}>`);
      else if (!tagged.getAttribute('dir') && tagged.localName !== 'span') found.push(`${token} has lang without dir`);
    }
  }
  for (const token of Object.keys(spoken)) if (!seen.has(token)) found.push(`a text that the edition lacks: ${token}`);
  const headings = new Set([...document.querySelectorAll('h3')].flatMap(one => one.textContent.match(/z\d\d[a-z]+z/g) || []));
  for (const token of Object.keys(spoken)) if (!headings.has(token)) found.push(`an item without a heading: ${token}`);
  return found;
}"""

# What mail programs leave of a letter when they drop its style sheets, as Gmail does in places.
BARE = r"""() => document.querySelectorAll('style').forEach(one => one.remove())"""

# What a letter keeps, by the kind of problem.
KINDS = {
    "axe": "axe finds nothing serious at 320 and 700 px", "requests": "nothing is asked of a third party",
    "contrast": "a contrast of 4.5, as designed and after forced inversion",
    "fits": "nothing is wider than the screen or cut off, also enlarged and without style sheet",
    "structure": "links say where they lead and are underlined, and layout tables say that they are",
    "language": "every text says its language and direction",
}

DESIGNED = ["as designed"]
FORCED = ["as designed", "turned over", "with light and dark exchanged", "with light grounds made dark and dark words light"]


def seen(page, width, scheme, spoken=None):
    """What is wrong with the letter that a page shows, at its width and in its colour scheme; leaves the letter changed."""
    light = scheme == "light"
    found = [("contrast", problem) for problem in page.evaluate(CONTRAST, FORCED if light else DESIGNED)]
    found += [("fits", problem) for problem in page.evaluate(CLIPPED)]
    if light:
        found += [("structure", problem) for problem in page.evaluate(LINKS) + page.evaluate(TABLES)]
        if spoken is not None:
            found += [("language", problem) for problem in page.evaluate(LANGUAGES, spoken)]
    if light:
        # Twice the size of the text, at 320 px too: people enlarge the text of a phone. A page enlarged as a whole is one at half the width.
        page.evaluate(ENLARGE)
        found += [("fits", f"at 200 %, {problem}") for problem in page.evaluate(CLIPPED)]
    return found


def bare(page, path):
    """What is wrong with the letter once its style sheets are gone."""
    page.goto(Path(path).resolve().as_uri(), wait_until="load")
    page.evaluate(BARE)
    found = [("contrast", f"without style sheet, {problem}") for problem in page.evaluate(CONTRAST, FORCED)]
    return found + [("fits", f"without style sheet, {problem}") for problem in page.evaluate(CLIPPED)]
