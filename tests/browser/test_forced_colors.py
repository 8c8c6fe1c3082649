"""Where the system takes a page's colors away, what they said is still to be seen."""

import pytest

from tests.browser.conftest import Enter
from tests.browser.screens import SCREENS, SIZES, Screen

pytestmark = pytest.mark.browser
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
OWN = [screen for screen in SCREENS if not screen.name.startswith("admin-")]


@pytest.mark.parametrize("screen", OWN, ids=lambda screen: screen.name)
def test_every_mark_is_seen_without_the_colors_of_the_page(screen: Screen, enter: Enter) -> None:
    visit = enter(screen, *SIZES["desk"], forced_colors="active", color_scheme="light")

    in_light = visit.page.evaluate(UNMARKED)
    visit.page.emulate_media(color_scheme="dark", forced_colors="active")
    in_dark = visit.page.evaluate(UNMARKED)

    assert in_light == []
    assert in_dark == []
