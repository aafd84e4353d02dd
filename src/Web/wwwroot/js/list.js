// Lists by keyboard: j and k go down and up the rows, Enter opens the row's first link, / goes to the search. Without this script Tab does the same, one link at a time.
(() => {
  "use strict";
  const links = [...document.querySelectorAll("table.list tbody tr")].map(row => row.querySelector("a")).filter(link => link);
  const search = document.querySelector("[data-search]");
  if (links.length === 0 && !search) return;
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea, summary")) return;
    if (event.key === "/" && search) {
      search.focus();
      search.select();
      event.preventDefault();
      return;
    }
    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (step === 0 || links.length === 0) return;
    const at = links.indexOf(document.activeElement);
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
    links[next].focus();
    event.preventDefault();
  });
})();
