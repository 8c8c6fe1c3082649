/* Single keys press what carries data-key; they can be turned off, and rest while one types. */
(() => {
  "use strict";
  const OFF = "shortcuts-off";
  const TYPING = "input:not([type=hidden]), textarea, select, [contenteditable]";

  const isOff = () => {
    try {
      return localStorage.getItem(OFF) === "1";
    } catch {
      return false;
    }
  };

  const remember = (off) => {
    try {
      localStorage.setItem(OFF, off ? "1" : "0");
    } catch {
      /* a browser that keeps nothing forgets this too */
    }
  };

  const showKeys = () => {
    for (const box of document.querySelectorAll("[data-shortcuts]")) {
      box.hidden = false;
      box.querySelector("input").checked = !isOff();
    }
  };

  /* Only the list moves: scrollIntoView moves the page as well, away from its messages. */
  const showChosen = () => {
    const row = document.querySelector(".list [aria-current]");
    if (!row) return;
    const list = row.closest(".list");
    const below = row.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (below < 0 || below + row.offsetHeight > list.clientHeight) list.scrollTop += below;
  };

  const press = (target) => {
    if (target.tagName !== "SUMMARY") {
      target.click();
      return;
    }
    const details = target.parentElement;
    details.open = true;
    details.querySelector(TYPING)?.focus();
  };

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-shortcuts] input")) remember(!event.target.checked);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isOff()) return;
    if (event.target.closest(TYPING)) return;
    const target = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!target) return;
    event.preventDefault();
    press(target);
  });

  document.addEventListener("DOMContentLoaded", () => {
    showKeys();
    showChosen();
  });
  document.addEventListener("htmx:afterSettle", () => {
    showKeys();
    showChosen();
    if (document.activeElement === document.body) document.querySelector("#draft-h")?.focus();
  });
})();
