/**
 * What the filter of a Treatment FAQ searches: every word of the questions and answers, folded once, and where it
 * stands. Nothing here changes the page or asks for its layout; hits are painted by the browser (CSS Custom Highlight).
 */
import { isNear, words } from "./treatment-faq-words.js";

const HITS = "treatment-faq-hit";
const MAX_MARKS = 300;
const WORD = /(?:[^\s\p{Z}\p{P}\u200B]|·)+/gu;
const INLINE =
  /^(a|abbr|b|bdi|bdo|button|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** The words of these items, each once, with all places in reading order. */
export function index(items) {
  const entries = new Map();
  const known = new Map();
  const places = [];
  const add = (item, inAnswer) => (token, range) => {
    if (!known.has(token)) {
      known.set(token, words(token).map((spellings) => entry(entries, spellings, token)));
    }
    known.get(token).forEach((each) => {
      each.items.add(item);
      if (inAnswer) {
        each.answers.add(item);
      }
      places.push({ item, entry: each, range });
    });
  };
  items.forEach((item) => {
    readTokens(item.heading, add(item, false));
    readTokens(item.panel, add(item, true));
  });
  return { entries: [...entries.values()], places };
}

function entry(entries, spellings, token) {
  const key = spellings.join(" ");
  if (!entries.has(key)) {
    entries.set(key, { key, spellings, word: token.replace(/\p{Cf}/gu, ""), items: new Set(), answers: new Set() });
  }
  return entries.get(key);
}

/** Tells each word of an element with its place: inline elements do not part words, all others do. */
function readTokens(element, tell) {
  let text = "";
  let nodes = [];
  const end = () => {
    let i = 0;
    for (const { 0: token, index: start } of text.matchAll(WORD)) {
      const stop = start + token.length;
      while (start >= nodes[i].end) {
        i++;
      }
      const last = nodes.findIndex((node, at) => at >= i && stop <= node.end);
      tell(token, {
        startContainer: nodes[i].node,
        startOffset: start - nodes[i].start,
        endContainer: nodes[last].node,
        endOffset: stop - nodes[last].start,
      });
    }
    text = "";
    nodes = [];
  };
  const read = (parent) =>
    parent.childNodes.forEach((child) => {
      if (child.nodeType === Node.TEXT_NODE) {
        nodes.push({ node: child, start: text.length, end: text.length + child.length });
        text += child.data;
      } else if (INLINE.test(child.localName)) {
        read(child);
      } else {
        end();
        read(child);
        end();
      }
    });
  read(element);
  end();
}

/**
 * Which items have every word that is typed (`exact`), which are to be shown (where none has, those with similar
 * words), where the words are in the answer, and what may have been meant.
 */
export function search({ entries }, typed) {
  const terms = words(typed).map((spellings) => ({ spellings, typed: typedAs(typed, spellings) }));
  const hits = terms.map(({ spellings }) =>
    entries.filter(({ key }) => spellings.some((spelling) => key.includes(spelling))),
  );
  const exact = inAll(hits);
  const near = terms.map((term, i) => similarTo(term, entries, hits[i].length === 0));
  const similarItems = inAll(hits.map((each, i) => [...each, ...near[i]]));
  exact.forEach((item) => similarItems.delete(item));
  const isExact = exact.size > 0;
  const matched = new Set((isExact ? hits : [...hits, ...near]).flat());
  const shown = isExact ? exact : similarItems;
  const similar = meant(terms, near, similarItems);
  return { terms, exact, shown, matched, inAnswer: union(matched, "answers"), similar };
}

/** What the reader wrote for a word, to put another in its place. */
function typedAs(typed, spellings) {
  return typed.split(/\s+/).find((part) => words(part).some(([plain]) => plain === spellings[0])) ?? spellings[0];
}

function similarTo({ spellings: [plain] }, entries, asBeginning) {
  return entries.filter(({ spellings }) =>
    spellings.some((each) => isNear(plain, each) || (asBeginning && plain.length >= 5 && isNear(plain, each, true))),
  );
}

function union(entries, name) {
  const all = new Set();
  entries.forEach((each) => each[name].forEach((item) => all.add(item)));
  return all;
}

function inAll(hits) {
  const [first, ...others] = hits.map((entries) => union(entries, "items"));
  return new Set([...(first ?? [])].filter((item) => others.every((other) => other.has(item))));
}

/** Each word once, as it is written first. */
function meant(terms, near, items) {
  const words = new Map();
  terms.forEach(({ typed }, i) =>
    near[i]
      .filter((each) => [...each.items].some((item) => items.has(item)))
      .forEach(({ word }) => words.set(word.toLowerCase(), words.get(word.toLowerCase()) ?? { typed, word })),
  );
  return [...words.values()];
}

/** Marks the words of a result, the first ones of a long one; returns what `unmark` takes. */
export function mark({ places }, { shown, matched }) {
  const marks = [];
  const highlight = highlighted();
  for (const { item, entry: found, range } of highlight ? places : []) {
    if (marks.length === MAX_MARKS) {
      break;
    }
    if (matched.has(found) && shown.has(item)) {
      marks.push(new StaticRange(range));
    }
  }
  marks.forEach((each) => highlight.add(each));
  return marks;
}

export function unmark(marks) {
  marks.forEach((each) => highlighted().delete(each));
}

/** One for all filters of a page. Browsers that have none show what was found without colour. */
function highlighted() {
  if (!globalThis.CSS?.highlights) {
    return undefined;
  }
  if (!CSS.highlights.has(HITS)) {
    CSS.highlights.set(HITS, new Highlight());
  }
  return CSS.highlights.get(HITS);
}
