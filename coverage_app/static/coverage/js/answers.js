/* Keeps an answer on the device until it is stored, whatever happens meanwhile.

   An answer is written down before it is sent, and crossed out when the server says what became of
   it (its header Receipt). Until then it is sent again and again, the oldest first: also after a
   reload, from another tab, or after the battery was dead. The server stores an answer that comes
   twice once, and lets a higher revision replace a lower one. It does not find the answer of another
   student of this device: that waits until its student is back, leaves the class, or it is old. */
(() => {
  "use strict";
  const { say, NOTICE, GIVE_UP } = window.coverage;
  const PREFIX = "answer:";
  const DRAFT = "draft:";
  const SAID_LATER = "connection";
  const LONGEST_PAUSE = 15000;
  const OLDEST = 7 * 24 * 3600 * 1000;
  const opened = Date.now();
  const waiting = new Set(); // the keys of what is shown on this page and not stored
  const resting = new Set(); // what the server does not take now
  let hasFailed = false;
  let isBusy = false;
  let tries = 0;
  let again;

  /* What is kept: one entry for each step of a question, named by the address of its attempt. */
  const entryAt = (key) => {
    try {
      return { key, ...JSON.parse(localStorage.getItem(key)) };
    } catch {
      return {};
    }
  };
  const kept = () => {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      const entries = keys.map(entryAt).filter((entry) => entry.fields);
      return entries.sort((one, other) => one.at - other.at);
    } catch {
      return []; // a browser that keeps nothing
    }
  };
  const name = ({ key, fields }) => `${key} ${fields.revision}`;
  const isNewest = (entry) => kept().some((other) => name(other) === name(entry));
  const drop = ({ key, url }) => {
    localStorage.removeItem(key);
    localStorage.removeItem(DRAFT + url);
    waiting.delete(key);
  };
  const clear = (age) => {
    try {
      for (const key of Object.keys(localStorage)) {
        const isOurs = key.startsWith(PREFIX) || key.startsWith(DRAFT);
        if (isOurs && !(Date.now() - entryAt(key).at < age)) localStorage.removeItem(key);
      }
    } catch {
      /* nothing is kept here */
    }
  };
  const sameAnswer = (one, other) =>
    JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 });

  const keep = (form) => {
    const fields = Object.fromEntries(new FormData(form));
    delete fields.csrfmiddlewaretoken; // it may have changed when this is sent
    const url = form.getAttribute("action");
    const key = PREFIX + url + fields.step;
    const others = kept().filter((entry) => entry.url === url);
    const before = others.find((entry) => entry.key === key);
    waiting.add(key);
    if (before && sameAnswer(before.fields, fields)) return; // a second click
    // The steps of a question count together: what is pressed last has the highest revision.
    const after = others.map((entry) => Number(entry.fields.revision) + 1);
    fields.revision = String(Math.max(Number(fields.revision), ...after));
    localStorage.setItem(key, JSON.stringify({ url, fields, at: Date.now() }));
  };

  /* What is on the page. */
  const formOf = ({ url, fields }) =>
    [...document.querySelectorAll("form[data-keep]")].find(
      (form) => form.getAttribute("action") === url && form.elements.step.value === fields.step,
    );
  /* What is being written is kept as well, and comes back if nothing was stored since then. */
  const draft = ({ target }) => {
    const form = target.closest("form[data-keep]");
    if (!form || !target.matches("textarea")) return;
    const words = { text: target.value, revision: form.elements.revision.value, at: Date.now() };
    try {
      localStorage.setItem(DRAFT + form.getAttribute("action"), JSON.stringify(words));
    } catch {
      /* then it is on this page alone */
    }
  };
  const fill = () => {
    for (const area of document.querySelectorAll("form[data-keep] textarea")) {
      const { text, revision } = entryAt(DRAFT + area.form.getAttribute("action"));
      if (text && revision === area.form.elements.revision.value) area.value = text;
    }
    for (const entry of kept().filter(formOf)) {
      const { elements } = formOf(entry);
      waiting.add(entry.key);
      for (const [field, value] of Object.entries(entry.fields)) {
        if (elements.namedItem(field)) elements.namedItem(field).value = value;
      }
    }
  };
  const sayThere = (said) => sessionStorage.setItem(SAID_LATER, said); // on the next page

  /* What is sent. */
  const ask = async (url, options) => {
    const control = new AbortController();
    const late = setTimeout(fail, NOTICE, "kept");
    const dead = setTimeout(() => control.abort(), GIVE_UP);
    try {
      const response = await fetch(url, { ...options, signal: control.signal });
      return { status: response.status, headers: response.headers, html: await response.text() };
    } finally {
      clearTimeout(late);
      clearTimeout(dead);
    }
  };
  const token = () => JSON.parse(document.body.getAttribute("hx-headers"))["x-csrftoken"];
  const renewToken = async () => {
    const { html } = await ask(location.href);
    const { body } = new DOMParser().parseFromString(html, "text/html");
    document.body.setAttribute("hx-headers", body.getAttribute("hx-headers"));
    for (const field of document.getElementsByName("csrfmiddlewaretoken")) field.value = token();
  };
  const post = ({ url, fields }) =>
    ask(url, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "HX-Request": "true", "X-CSRFToken": token() },
    });
  const send = async (entry) => {
    let answer = await post(entry);
    if (answer.status === 403) {
      await renewToken(); // the student has joined again in another tab
      answer = await post(entry);
    }
    const receipt = answer.headers.get("Receipt");
    if (receipt) return { ...answer, receipt };
    if (answer.status === 403 || answer.status === 404) return { ...answer, receipt: "gone" };
    const isServer = answer.headers.has("Trouble");
    throw new Error("Not answered", { cause: isServer ? "stuck" : "kept" }); // or by a proxy
  };

  const fail = (said) => {
    hasFailed = true;
    say(said);
  };
  const next = () => kept().find((entry) => !resting.has(name(entry)));
  const deliver = async () => {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(again);
    try {
      for (let entry = next(); entry; entry = next()) settle(entry, await send(entry));
      if (hasFailed) done("saved"); // by another tab
    } catch ({ cause }) {
      fail(cause || "kept");
      again = setTimeout(deliver, Math.min(LONGEST_PAUSE, 1000 * 2 ** tries++));
    }
    isBusy = false;
  };
  const done = (said) => {
    hasFailed = false;
    tries = 0;
    say(said);
  };
  const settle = (entry, answer) => {
    if (!isNewest(entry)) return; // it was changed meanwhile, and the change goes next
    const { receipt } = answer;
    if (receipt === "later" || receipt === "gone") resting.add(name(entry));
    else drop(entry);
    const form = formOf(entry);
    const said = form ? saidHere(entry, receipt) : saidElsewhere(receipt);
    if (!next()) done(said);
    if (!form || receipt === "gone") return;
    const place = answer.headers.get("HX-Redirect");
    if (place) {
      sayThere(said);
      location.assign(place);
      return;
    }
    window.htmx.swap(form.getAttribute("hx-target"), answer.html, { swapStyle: "outerHTML" });
    fill();
    if (receipt === "refused" && !document.getElementById("error-summary")) say("earlier");
  };
  const saidHere = (entry, receipt) => {
    if (receipt === "gone") return "gone";
    const hasWaited = hasFailed || entry.at < opened;
    return receipt === "stored" && hasWaited ? "saved" : ""; // the rest is on the page
  };
  const saidElsewhere = (receipt) =>
    ({ stored: "saved", later: "held", refused: "late" })[receipt] || "";

  document.addEventListener("input", draft);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-forget]")) clear(0);
    if (!form.matches("[data-keep]") || !window.htmx) return;
    try {
      keep(form);
    } catch {
      return; // nothing can be kept here: htmx sends it as any other form
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    resting.clear();
    deliver();
  }, true);

  /* Another tab has delivered what waits here: show how it stands. */
  window.addEventListener("storage", (event) => {
    if (event.newValue !== null || !waiting.has(event.key)) return;
    sayThere("saved");
    location.reload();
  });
  const hurry = () => {
    if (document.visibilityState === "visible" && hasFailed) deliver();
  };
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  document.addEventListener("htmx:afterOnLoad", ({ detail }) => {
    if (detail.xhr.status < 400) hurry();
  });

  try {
    say(sessionStorage.getItem(SAID_LATER) || "");
    sessionStorage.removeItem(SAID_LATER);
  } catch {
    /* a browser that keeps nothing has nothing to say */
  }
  const shown = document.querySelector("[data-here]");
  if (shown) history.replaceState(null, "", shown.dataset.here); // it came in answer to a form
  clear(OLDEST);
  fill();
  deliver();
})();
