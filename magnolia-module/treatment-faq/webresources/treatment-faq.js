/**
 * Makes an accordion of a Treatment FAQ, which is served complete and open. The markup, its data attributes and the
 * events are described in templates/components/treatmentFaq.md.
 *
 * State lives in `hidden` of a panel and `aria-expanded` of its button, nowhere else. Nothing is remembered.
 */
const FILTER_FROM = 8;
const CONTROLS_FROM = 2;
const SAID_FOR = 5000;
const SVG = "http://www.w3.org/2000/svg";
const CHAIN =
  "M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1.7 1.7M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.7-1.7";

const enhanced = new WeakSet();

/** Enhances one component, once: for markup that comes after the page was loaded. */
export function enhance(faq) {
  if (enhanced.has(faq)) {
    return;
  }
  enhanced.add(faq);
  const items = [...faq.querySelectorAll("[data-faq-anchor]")].map((element) => ({
    element,
    heading: element.querySelector("[data-faq-question]"),
    panel: element.querySelector("[data-faq-answer]"),
  }));
  const say = speaker(faq);
  if (navigator.clipboard) {
    items.forEach((item) => addCopyButton(item, faq.dataset, say));
  }
  if (faq.dataset.layout === "accordion") {
    items.forEach(fold);
  }
  if (items.length >= CONTROLS_FROM) {
    addControls(faq, items, say);
  }
}

function fold(item) {
  const { heading, panel } = item;
  const button = create("button", "treatment-faq__toggle", { type: "button", "aria-expanded": "false" });
  button.append(...heading.childNodes);
  heading.append(button);
  // no anchor has an underscore, so no question has this id
  panel.id = `${heading.id}_answer`;
  button.setAttribute("aria-controls", panel.id);
  panel.setAttribute("hidden", "until-found");
  item.button = button;
  button.addEventListener("click", () => {
    show(item, !isOpen(item));
    follow(item);
  });
  // the browser is about to show what it found in there
  panel.addEventListener("beforematch", () => show(item, true));
}

function isOpen({ panel }) {
  return !panel.hasAttribute("hidden");
}

function show(item, open) {
  if (isOpen(item) === open || !item.button) {
    return;
  }
  if (open) {
    item.panel.removeAttribute("hidden");
  } else {
    item.panel.setAttribute("hidden", "until-found");
  }
  item.button.setAttribute("aria-expanded", String(open));
  const detail = { anchor: item.element.dataset.faqAnchor, id: item.heading.id };
  item.element.dispatchEvent(
    new CustomEvent(`treatment-faq:${open ? "open" : "close"}`, { bubbles: true, detail }),
  );
}

/** The address follows the reader's click, unless it points at something that is not ours. */
function follow(item) {
  const target = targetOfAddress();
  if (location.hash && !target?.closest("[data-faq-anchor]")) {
    return;
  }
  if (isOpen(item)) {
    replaceHash(`#${item.heading.id}`);
  } else if (item.element.contains(target)) {
    replaceHash("");
  }
}

function replaceHash(hash) {
  history.replaceState(history.state, "", location.pathname + location.search + hash);
}

function targetOfAddress() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // somebody else's hash, and no encoded text
  }
}

/** Opens and shows the question that the address names, if it is there. */
export function openTarget() {
  const target = targetOfAddress();
  const element = target?.closest("[data-faq-anchor]");
  if (!element) {
    return;
  }
  element.hidden = false;
  // as if the browser had found something there
  element.querySelector("[data-faq-answer]").dispatchEvent(new Event("beforematch"));
  target.scrollIntoView();
}

function addControls(faq, items, say) {
  const controls = create("div", "treatment-faq__controls");
  items[0].element.before(controls);
  const texts = faq.dataset;
  if (items[0].button) {
    const button = create("button", "treatment-faq__show-all", { type: "button" });
    const update = () => {
      button.textContent = items.every(isOpen) ? texts.textHideAll : texts.textShowAll;
    };
    button.addEventListener("click", () => {
      const open = !items.every(isOpen);
      items.forEach((item) => show(item, open));
      say(open ? texts.textAllShown : texts.textAllHidden);
    });
    faq.addEventListener("treatment-faq:open", update);
    faq.addEventListener("treatment-faq:close", update);
    update();
    controls.append(button);
  }
  if (items.length >= FILTER_FROM) {
    import("./treatment-faq-filter.js")
      .then((filter) => filter.add({ controls, items, texts, say, show, isOpen, create }))
      .catch((error) => console.error("treatment-faq: there is no filter for", faq, error));
  }
}

function addCopyButton({ heading }, texts, say) {
  const button = create("button", "treatment-faq__copy", {
    type: "button",
    "aria-label": `${texts.textCopy} ${heading.textContent}`,
  });
  const icon = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  path.setAttribute("d", CHAIN);
  icon.append(path);
  button.append(icon);
  heading.after(button);
  button.addEventListener("click", async () => {
    const address = new URL(location.href);
    address.hash = heading.id;
    let word = texts.textCopied;
    try {
      await navigator.clipboard.writeText(address.href);
    } catch {
      replaceHash(address.hash);
      word = texts.textNotCopied;
    }
    say(word);
    button.dataset.note = word;
    setTimeout(() => delete button.dataset.note, SAID_FOR);
  });
}

/** The component's one live region: emptied first, or the same words would not be spoken twice. */
function speaker(faq) {
  const status = create("p", "treatment-faq__status", { role: "status" });
  let timer;
  faq.append(status);
  return (words, delay = 100) => {
    clearTimeout(timer);
    status.textContent = "";
    timer = setTimeout(() => {
      status.textContent = words;
      timer = setTimeout(() => status.replaceChildren(), SAID_FOR);
    }, delay);
  };
}

export function create(name, className, attributes = {}) {
  const element = document.createElement(name);
  element.className = className;
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

/** Paper shows everything, whatever the screen shows; the stylesheet does the same where events are missing. */
let hiddenOnScreen = [];
addEventListener("beforeprint", () => {
  const hidden = document.querySelectorAll("[data-faq-anchor][hidden], [data-faq-answer][hidden]");
  hiddenOnScreen.push(...[...hidden].map((element) => [element, element.getAttribute("hidden")]));
  hidden.forEach((element) => element.removeAttribute("hidden"));
});
addEventListener("afterprint", () => {
  hiddenOnScreen.forEach(([element, value]) => element.setAttribute("hidden", value));
  hiddenOnScreen = [];
});

document.querySelectorAll("[data-treatment-faq]").forEach(enhance);
openTarget();
addEventListener("hashchange", openTarget);
