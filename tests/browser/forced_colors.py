"""Where the system takes a page's colors away: the marks that are not to be seen any more."""

from playwright.sync_api import Page

# Backgrounds and shadows are gone. A mark needs a line that stands out of the page (3:1), or a
# background that it keeps by `forced-color-adjust`; a shape of a picture needs a line or a fill.
# A QR code stays black on its own white ground: phones do not read it the other way round.
UNMARKED = """() => {
  const canvas = document.createElement("div");
  canvas.style.setProperty("background-color", "Canvas");
  document.body.append(canvas);
  const page = getComputedStyle(canvas).backgroundColor;
  canvas.remove();
  const light = (color) => {
    const [red, green, blue, alpha = 1] = color.match(/[\\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    const linear = (part) => part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return {alpha, light: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)};
  };
  const stands = (color) => {
    const [one, other] = [light(color), light(page)];
    const [dark, bright] = [one.light, other.light].sort((left, right) => left - right);
    return one.alpha > 0.5 && (bright + 0.05) / (dark + 0.05) >= 3;
  };
  const hasLine = (style) =>
    style.textDecorationLine !== "none" ||
    ["Top", "Right", "Bottom", "Left"].some((side) =>
      !["none", "hidden"].includes(style[`border${side}Style`]) &&
      parseFloat(style[`border${side}Width`]) >= 1 && stands(style[`border${side}Color`])) ||
    (style.outlineStyle !== "none" && stands(style.outlineColor));
  const isMarked = (element) => {
    const style = getComputedStyle(element);
    const isShape = element instanceof SVGElement && (stands(style.stroke) || stands(style.fill));
    return isShape || hasLine(style) || stands(style.backgroundColor);
  };
  const shapes = ":is(rect, path, circle, line, polygon, polyline)";
  const marks = ["main .sig", "main .dw", "main mark", "main .sid", "main .chips a", "main .bar i",
    "main .rel .i", "main .tag", "main .doubt", "main .btn", "main .in", "main .tally__bar",
    "main .track-of", "main .track-of svg",
    ".list [aria-current]", ".lens [aria-current]", `main :not(.qr) > svg ${shapes}`];
  return [...document.querySelectorAll(marks.join())]
    .filter((element) => element.checkVisibility() && !isMarked(element))
    .map((element) => element.outerHTML.slice(0, 100));
}"""


def unmarked(page: Page) -> list[str]:
    found: list[str] = page.evaluate(UNMARKED)
    return found
