/**
 * The filter of a long Treatment FAQ, loaded by treatment-faq.js: shows the questions in which, or in whose answers,
 * every typed word occurs; where none has them, those with words that differ in one letter.
 */
import { index, mark, search, unmark } from "./treatment-faq-index.js";

const PAUSE = 500;
/** After the last key, what takes the browser long. */
const RESTING = 60;
const OPENED_AT_ONCE = 5;
const MAX_SIMILAR = 3;

export function add({ label, controls, items, texts, say, show, isOpen, create }) {
  const input = create("input", "treatment-faq__filter-input", { type: "search", autocomplete: "off" });
  // for the eye; the live region says the same
  const count = controls.querySelector(".treatment-faq__count");
  const answers = opener(show, isOpen);
  const advise = adviser(controls.querySelector(".treatment-faq__hint"), texts, create, (typed, word) => {
    input.value = input.value.replace(typed, () => word);
    input.focus();
    update();
  });
  label.append(input);

  let read;
  let marks = [];
  let timer;

  function update() {
    read ??= index(items);
    const result = search(read, input.value);
    const isSearch = result.terms.length > 0;
    const hits = items.filter((item) => isSearch && result.shown.has(item) && result.inAnswer.has(item));
    items.forEach((item) => (item.element.hidden = isSearch && !result.shown.has(item)));
    answers.close(hits);
    answers.open(hits.slice(0, OPENED_AT_ONCE));
    const sentence = isSearch ? texts.textFound.replace("%1", result.exact.size).replace("%2", items.length) : "";
    count.textContent = sentence;
    say(sentence, PAUSE);
    advise(result);
    clearTimeout(timer);
    unmark(marks);
    marks = [];
    timer = setTimeout(() => {
      answers.open(hits);
      marks = mark(read, result);
    }, RESTING);
  }

  input.addEventListener("focus", () => (read = index(items)));
  input.addEventListener("input", update);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      update();
    }
  });
}

/** Opens answers, and closes those that it opened: the rest is the reader's. */
function opener(show, isOpen) {
  const opened = new Set();

  function open(hits) {
    hits.forEach((item) => {
      if (!isOpen(item)) {
        opened.add(item);
        show(item, true);
      }
    });
  }

  function close(hits) {
    opened.forEach((item) => !hits.includes(item) && opened.delete(item) && show(item, false));
  }

  return { open, close };
}

/** The second line: words that may be meant, or what to do where there is nothing. */
function adviser(hint, texts, create, choose) {
  function suggestion({ typed, word }) {
    const button = create("button", "treatment-faq__suggestion", { type: "button" });
    button.textContent = word;
    button.addEventListener("click", () => choose(typed, word));
    return button;
  }

  function advice({ terms, shown, similar }) {
    if (terms.length === 0) {
      return [];
    }
    if (similar.length > 0) {
      const buttons = similar.slice(0, MAX_SIMILAR).map(suggestion);
      return [`${texts.textSimilar ?? ""} `, ...buttons.flatMap((button, i) => (i > 0 ? [", ", button] : [button]))];
    }
    return shown.size > 0 ? [] : [texts.textNothingFound ?? ""];
  }

  // spoken, too, and so only when it changes
  return (result) => {
    const parts = advice(result);
    if (hint.textContent !== parts.map((part) => part.textContent ?? part).join("")) {
      hint.replaceChildren(...parts);
    }
  };
}
