/**
 * Words as the filter of a Treatment FAQ compares them. The search of the service does it the same way, in
 * content/SearchWords.java: tests of both read org/treatmentfaq/content/search-words.json.
 */
const LETTERS = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ŋ: "n",
  ς: "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const LONG = 5;
const REDUCIBLE = /^[aou]e/;

/** The words of a text, each with the spellings that it can be found by, the plain one first. */
export function words(text) {
  return text
    .replace(/[\u200B\uFEFF]/g, " ")
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[·ـ]/g, "")
    .replaceAll("ʼ", "'")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(spellings)
    .filter(([plain]) => plain);
}

/** Größe is grosse and groesse, œdème oedeme and odeme. */
function spellings(word) {
  const plain = bare(word);
  const written = bare(word.replace(/([aou])\u0308/g, "$1e").replace(/a\u030A/g, "aa").replaceAll("ø", "oe"));
  const reduced = plain.length >= LONG || REDUCIBLE.test(plain) ? reduce(plain) : plain;
  return [...new Set([plain, written, reduced])];
}

function bare(word) {
  return word.replace(/\p{Mn}/gu, "").replace(LETTER, (letter) => LETTERS[letter]);
}

/** ae, oe and ue as ä, ö and ü without their dots; ue after a vowel or q is none. */
function reduce(word) {
  return word.replace(/([ao])e|ue/g, (found, letter, at) =>
    letter ?? (/[aeiouyq]/.test(word[at - 1] ?? "") ? found : "u"),
  );
}

/** Whether a word differs from the typed one in one letter: added, left out, another or two swapped. */
export function isNear(typed, word, asBeginning) {
  if (typed === word || word.length < LONG || typed.length < LONG - 1) {
    return false;
  }
  const at = firstDifference(typed, word);
  // how many letters of the typed and of the other word are left out there
  const skipped = [[1, 1], [0, 1], [1, 0]];
  if (typed[at] === word[at + 1] && typed[at + 1] === word[at]) {
    skipped.push([2, 2]);
  }
  return skipped.some(([mine, theirs]) => {
    const [rest, other] = [typed.slice(at + mine), word.slice(at + theirs)];
    return asBeginning ? other.startsWith(rest) : other === rest;
  });
}

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) {
    at++;
  }
  return at;
}
