/* Says when the server cannot be reached, and when it is back; the words are in _connection.html.

   Pages that ask again and again recover by themselves. What somebody pressed has to be pressed
   again, but for the answers of a quiz: answers.js keeps those. */
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const NOTICE = 1500; // one hears of it within two seconds
  const GIVE_UP = 8000; // a slow server is waited for, a dead line not for long
  const SHOWN = 6000;
  const PASSING = ["back", "saved", "late", "earlier"];
  const KEPT = ["kept", "stuck", "gone"]; // what is worth more than the line

  const box = document.createElement("div");
  box.className = "net";
  box.id = "connection";
  box.setAttribute("role", "status");
  document.querySelector(".skip").after(box);
  let state = "";
  let fading;

  const say = (next) => {
    if (next === state) return; // each thing is read out once
    state = next;
    clearTimeout(fading);
    const line = document.createElement("p");
    line.textContent = words[next];
    if (next === "gone") {
      const door = document.createElement("a");
      door.href = words.door;
      door.textContent = words.enter;
      line.append(" ", door);
    }
    box.replaceChildren(...(next ? [line] : []));
    if (PASSING.includes(next)) fading = setTimeout(() => say(""), SHOWN);
  };
  const lose = (what) => {
    if (!KEPT.includes(state)) say(what);
  };
  window.coverage = { say, NOTICE, GIVE_UP };

  const polls = (element) => (element.getAttribute("hx-trigger") || "").startsWith("every");
  const missed = ({ detail }) => lose(polls(detail.elt) ? "lost" : "unsent");
  const troubled = ({ detail }) => lose(polls(detail.elt) ? "troubled" : "unstored");
  const FAILED = ["lost", "unsent", "troubled", "unstored"];

  document.addEventListener("htmx:configRequest", ({ detail }) => {
    if (polls(detail.elt)) detail.timeout = GIVE_UP;
  });
  document.addEventListener("htmx:beforeSend", ({ detail }) => {
    if (!polls(detail.elt)) return; // what a teacher asks for may take longer
    const late = setTimeout(lose, NOTICE, "lost");
    detail.xhr.addEventListener("loadend", () => clearTimeout(late));
  });
  document.addEventListener("htmx:sendError", missed);
  document.addEventListener("htmx:timeout", missed);

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { elt, xhr } = event.detail;
    const isProxy = xhr.status >= 502 && xhr.status <= 504;
    const asksAside = polls(elt) && document.querySelector("form[data-keep]");
    if (!isProxy && !(xhr.status >= 400 && asksAside)) return;
    event.detail.shouldSwap = false; // what is on the page is worth more than the error
    if (xhr.status === 404) say("gone");
    else if (xhr.getResponseHeader("Trouble")) troubled(event); // the server is there
    else missed(event);
  });
  document.addEventListener("htmx:afterOnLoad", ({ detail }) => {
    if (detail.xhr.status < 400 && FAILED.includes(state)) say("back");
  });
})();
