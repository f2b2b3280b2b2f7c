/* The language toggle. The script is loaded before the page is shown, so that the page opens in the reader's language. */
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("script");

  function remembered() {
    const asked = new URLSearchParams(location.search).get("language");
    if (asked === "pt" || asked === "en") {
      return asked;
    }
    try {
      return localStorage.getItem("deepdive.language") || root.lang;
    } catch (e) {
      return root.lang; // a browser may keep no storage for files
    }
  }

  function remember(language) {
    try {
      localStorage.setItem("deepdive.language", language);
    } catch (e) {
      // Without storage, the links have the language.
    }
  }

  /** The reader's place: the last element with an id that begins in the upper third of the window, or above. */
  function inSight() {
    let best = null;
    let top = -Infinity;
    for (const element of document.querySelectorAll("main [id]")) {
      const box = element.getBoundingClientRect();
      if (box.height > 0 && box.top <= innerHeight / 3 && box.top >= top) {
        best = element;
        top = box.top;
      }
    }
    return best;
  }

  function translate(language) {
    root.lang = language;
    for (const element of document.querySelectorAll("[data-pt][data-en]")) {
      element.textContent = element.dataset[language];
    }
    for (const element of document.querySelectorAll("[data-label-pt]")) {
      element.setAttribute("aria-label", element.getAttribute("data-label-" + language));
    }
    for (const link of document.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href");
      if (/^[^:#]+\.html/.test(href)) {
        const [path, anchor] = href.split("#");
        link.setAttribute("href", path.replace(/\?.*/, "") + "?language=" + language + (anchor ? "#" + anchor : ""));
      }
    }
    document.dispatchEvent(new CustomEvent("deepdive:language"));
  }

  function choose(language) {
    const place = inSight();
    const before = place ? place.getBoundingClientRect().top : 0;
    remember(language);
    translate(language);
    if (place) {
      scrollBy(0, place.getBoundingClientRect().top - before);
    }
  }

  /** The translation of a page of one language, such as the hand-out, is another page. The link to it keeps the reader's place. */
  function elsewhere(event) {
    const link = event.currentTarget;
    const place = inSight();
    remember(link.dataset.language);
    link.hash = place ? place.id : "";
  }

  const monolingual = root.dataset.monolingual === "yes";
  const language = monolingual ? root.lang : remembered();
  root.lang = language;
  document.addEventListener("DOMContentLoaded", function () {
    for (const radio of document.querySelectorAll("input[name=language]")) {
      radio.checked = radio.value === language;
      radio.addEventListener("change", () => choose(radio.value));
    }
    for (const link of document.querySelectorAll("a[data-language]")) {
      link.addEventListener("click", elsewhere);
    }
    translate(language);
  });
})();
