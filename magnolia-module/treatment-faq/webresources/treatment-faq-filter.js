/**
 * The filter of a long Treatment FAQ, loaded by treatment-faq.js: shows the questions in which, or in whose answers,
 * every typed word occurs; where none has them, those with words that differ in one letter.
 */
import { index, mark, search, unmark } from "./treatment-faq-index.js";

const PAUSE = 500;
/** What takes the browser long waits until no key is pressed for so long. */
const RESTING = 60;
const OPENED_AT_ONCE = 5;
const MAX_SIMILAR = 3;

export function add({ label, controls, items, texts, say, show, isOpen, create }) {
  const input = create("input", "treatment-faq__filter-input", { type: "search", autocomplete: "off" });
  // for the eye; the live region says the same
  const count = controls.querySelector(".treatment-faq__count");
  const hint = controls.querySelector(".treatment-faq__hint");
  label.append(input);

  /** What is open because of the filter only: the rest is the reader's. */
  const opened = new Set();
  let read;
  let marks = [];
  let timer;

  function update() {
    read ??= index(items);
    const result = search(read, input.value);
    const isSearch = result.terms.length > 0;
    const hits = items.filter((item) => isSearch && result.shown.has(item) && result.inAnswer.has(item));
    items.forEach((item) => (item.element.hidden = isSearch && !result.shown.has(item)));
    opened.forEach((item) => !hits.includes(item) && opened.delete(item) && show(item, false));
    open(hits.slice(0, OPENED_AT_ONCE));
    const sentence = isSearch ? found(result) : "";
    count.textContent = sentence;
    say(sentence, PAUSE);
    advise(isSearch ? advice(result) : []);
    clearTimeout(timer);
    unmark(marks);
    marks = [];
    timer = setTimeout(() => {
      open(hits);
      marks = mark(read, result);
    }, RESTING);
  }

  function open(hits) {
    hits.forEach((item) => {
      if (!isOpen(item)) {
        opened.add(item);
        show(item, true);
      }
    });
  }

  function found({ exact }) {
    return texts.textFound.replace("%1", exact.size).replace("%2", items.length);
  }

  /** Spoken, too, and so only when it changes. */
  function advise(parts) {
    if (hint.textContent !== parts.map((part) => part.textContent ?? part).join("")) {
      hint.replaceChildren(...parts);
    }
  }

  /** The second line: words that may be meant, or what to do where there is nothing. */
  function advice({ shown, similar }) {
    if (similar.length > 0) {
      const buttons = similar.slice(0, MAX_SIMILAR).map(suggestion);
      return [`${texts.textSimilar ?? ""} `, ...buttons.flatMap((button, i) => (i > 0 ? [", ", button] : [button]))];
    }
    return shown.size > 0 ? [] : [texts.textNothingFound ?? ""];
  }

  function suggestion({ typed, word }) {
    const button = create("button", "treatment-faq__suggestion", { type: "button" });
    button.textContent = word;
    button.addEventListener("click", () => {
      input.value = input.value.replace(typed, () => word);
      input.focus();
      update();
    });
    return button;
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
