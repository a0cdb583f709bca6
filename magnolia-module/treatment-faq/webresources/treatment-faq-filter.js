/**
 * The filter of a long Treatment FAQ, loaded by treatment-faq.js: shows the questions in which, or in whose answers,
 * every typed word occurs. Accents and case do not matter.
 */
const PAUSE = 500;

export function add({ controls, items, texts, say, show, isOpen, create }) {
  const filter = create("div", "treatment-faq__filter");
  const label = create("label", "treatment-faq__filter-label");
  const input = create("input", "treatment-faq__filter-input", { type: "search", autocomplete: "off" });
  // for the eye; the live region says the same
  const count = create("p", "treatment-faq__count", { "aria-hidden": "true" });
  label.append(texts.textFilter, input);
  filter.append(label);
  controls.prepend(filter);
  controls.append(count);

  /** What is open because of the filter only: the rest is the reader's. */
  const opened = new Set();

  function update() {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    items.forEach(unmark);
    let found = 0;
    items.forEach((item) => {
      const text = fold(`${item.heading.textContent} ${item.panel.textContent}`);
      const matches = words.every((word) => text.includes(word));
      item.element.hidden = !matches;
      found += matches;
      const inAnswer = matches && words.length > 0 && mark(item, words);
      if (inAnswer && !isOpen(item)) {
        opened.add(item);
        show(item, true);
      } else if (!inAnswer && opened.delete(item)) {
        show(item, false);
      }
    });
    const sentence = texts.textFound.replace("%1", found).replace("%2", items.length);
    count.textContent = words.length ? sentence : "";
    say(words.length ? sentence : "", PAUSE);
  }

  input.addEventListener("input", update);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      update();
    }
  });
}

/** Letters without accents, case and soft hyphens; typographic apostrophes become plain. */
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}

/** Marks the words in a question and its answer; returns whether one stands in the answer. */
function mark({ heading, panel }, words) {
  texts(heading).forEach((node) => markText(node, words));
  return texts(panel).filter((node) => markText(node, words)).length > 0;
}

function texts(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}

function markText(node, words) {
  const hits = hitsIn(node.data, words);
  // from the end: what is before a hit stays where it is
  hits.reverse().forEach(([start, end]) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const hit = document.createElement("mark");
    hit.className = "treatment-faq__hit";
    range.surroundContents(hit);
  });
  return hits.length > 0;
}

/** Where the words stand in `text`, in order and without overlaps: folding changes lengths, so each letter keeps its place. */
function hitsIn(text, words) {
  const places = [];
  let folded = "";
  let place = 0;
  for (const letter of text) {
    const plain = fold(letter);
    places.push(...Array(plain.length).fill(place));
    folded += plain;
    place += letter.length;
  }
  const hits = [];
  words.forEach((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push([places[at], places[at + word.length] ?? text.length]);
    }
  });
  return merged(hits);
}

function merged(hits) {
  const result = [];
  hits
    .sort((one, other) => one[0] - other[0])
    .forEach(([start, end]) => {
      const last = result.at(-1);
      if (last && start <= last[1]) {
        last[1] = Math.max(last[1], end);
      } else {
        result.push([start, end]);
      }
    });
  return result;
}

function unmark({ element }) {
  element.querySelectorAll(".treatment-faq__hit").forEach((hit) => {
    const parent = hit.parentNode;
    hit.replaceWith(...hit.childNodes);
    parent.normalize();
  });
}
