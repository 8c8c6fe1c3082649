/* Typing in papers: Enter saves a row and goes on to the next; a fault calls back. */
(() => {
  "use strict";
  const FIELD = "input:not([type=hidden])";
  const fields = (row) => [...row.querySelectorAll("td " + FIELD)];

  const goTo = (field) => {
    field?.focus();
    field?.select();
  };

  const nextRow = (row) => row.nextElementSibling;

  const isUntouched = (row) => fields(row).every((field) => field.value === field.defaultValue);

  document.addEventListener("htmx:beforeRequest", (event) => {
    const row = event.target.closest(".entry tr");
    const next = row && nextRow(row);
    if (next) goTo(fields(next)[0]);
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const row = event.target;
    if (!row.matches(".entry tr")) return;
    const here = document.activeElement.closest("tr");
    /* Whoever types in the next row already is not called back. */
    if (here && here !== row && !isUntouched(here)) return;
    const wrong = row.querySelector("[aria-invalid=true]");
    if (wrong) goTo(wrong);
    else if (!here) goTo(fields(nextRow(row) ?? row)[0]);
  });
})();
