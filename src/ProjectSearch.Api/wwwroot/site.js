// What helps a reader who has JavaScript; every page works without it.
"use strict";

const form = document.getElementById("search");
if (form) {
  suggestWhileTyping(document.getElementById("q"));
  refineInPlace(form);
}

// Completions under the box, after the ARIA pattern for a combobox with a list.
function suggestWhileTyping(input) {
  const list = document.createElement("ul");
  list.className = "listbox";
  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestions);
  list.lang = "sv";
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const query = "query Suggest($prefix: String!) { suggestions(prefix: $prefix, first: 8) { text count } }";
  let waiting = 0;
  let current = -1;
  let asked = null;

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const show = suggestions => {
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = `suggestion-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.text = suggestion.text;
      const count = document.createElement("small");
      count.textContent = suggestion.count;
      option.append(suggestion.text, count);
      return option;
    }));
    current = -1;
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const prefix = input.value.trim();
    if (prefix.length < 2) {
      close();
      return;
    }
    asked?.abort();
    asked = new AbortController();
    try {
      const parameters = new URLSearchParams({ query, variables: JSON.stringify({ prefix }) });
      const response = await fetch(`/graphql?${parameters}`, { headers: { Accept: "application/json" }, signal: asked.signal });
      const answer = await response.json();
      if (document.activeElement === input) {
        show((answer.data?.suggestions ?? []).filter(suggestion => suggestion.text !== prefix));
      }
    } catch (error) {
      if (error.name !== "AbortError") {
        close();
      }
    }
  };

  const move = step => {
    const options = [...list.children];
    current = (current + step + options.length + 1) % (options.length + 1);
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === current)));
    if (current < options.length) {
      input.setAttribute("aria-activedescendant", options[current].id);
    } else {
      current = -1;
      input.removeAttribute("aria-activedescendant");
    }
  };

  const choose = option => {
    input.value = option.dataset.text;
    close();
    form.requestSubmit();
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", event => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault();
      choose(list.children[current]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", event => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option);
    }
  });
}

// A choice in a facet is answered at once, and the reader stays where they are on the page.
function refineInPlace(form) {
  let loading = null;
  let shown = location.search;

  const address = () => {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value !== "") {
        parameters.append(name, value);
      }
    }
    const text = parameters.toString();
    return form.action.split("?")[0] + (text ? `?${text}` : "");
  };

  const load = async href => {
    loading?.abort();
    loading = new AbortController();
    try {
      const response = await fetch(href, { headers: { Accept: "text/html" }, signal: loading.signal });
      if (response.ok) {
        replace(new DOMParser().parseFromString(await response.text(), "text/html"));
        return true;
      }
    } catch (error) {
      if (error.name === "AbortError") {
        return false;
      }
    }
    location.assign(href);
    return false;
  };

  // The heading with the count is a live region: it stays, and only its words change.
  const replace = page => {
    const focused = document.activeElement;
    const key = focused?.name ? `[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]` : null;
    const count = document.getElementById("count");
    const result = document.getElementById("result");
    const next = page.getElementById("result");
    for (const child of [...result.children].slice(1)) {
      child.remove();
    }
    result.append(...[...next.children].slice(1));
    count.textContent = page.getElementById("count").textContent;
    document.getElementById("filter").replaceWith(page.getElementById("filter"));
    document.querySelector("footer.site").replaceWith(page.querySelector("footer.site"));
    document.querySelector("a.language").replaceWith(page.querySelector("a.language"));
    document.title = page.title;
    if (key && focused.type === "checkbox") {
      form.querySelector(key)?.focus({ preventScroll: true });
    }
  };

  form.addEventListener("change", async event => {
    if (!event.target.matches("[data-live]")) {
      return;
    }
    const href = address();
    if (await load(href)) {
      history.pushState(null, "", href);
      shown = location.search;
    }
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    location.assign(address());
  });
  // A step within the page, to its main part say, is a step in the history too.
  addEventListener("popstate", () => {
    if (location.search !== shown) {
      location.reload();
    }
  });
}
