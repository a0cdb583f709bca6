/**
 * Makes an accordion of a Treatment FAQ, which is served complete and open. See templates/components/treatmentFaq.md.
 *
 * State lives in `hidden` of a panel and `aria-expanded` of its button, nowhere else.
 */
const FILTER_FROM = 8;
const CONTROLS_FROM = 2;
const SAID_FOR = 5000;
const SVG = "http://www.w3.org/2000/svg";
const CHAIN =
  "M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1.7 1.7M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.7-1.7";
const FAQ = "[data-treatment-faq]";

/** The mark of an enhanced component: the same in all copies of this script. No clone has it. */
const ENHANCED = Symbol.for("treatment-faq");
const faqs = new Set();

/** Enhances one component, once. */
export function enhance(faq) {
  enhanceAround(faq, false);
}

function enhanceAround(faq, seen) {
  faqs.forEach((other) => other.isConnected || faqs.delete(other));
  faqs.add(faq);
  if (faq[ENHANCED]) {
    return;
  }
  faq[ENHANCED] = true;
  faq.dataset.faqEnhanced = "";
  const items = itemsOf(faq);
  // first looks at all
  const open = items.map((item) => (item.button ? isOpen(item) : seen && isRead(item.panel)));
  takeBack(faq, items);
  const say = speaker(faq);
  if (navigator.clipboard && /^(http|file)/.test(location.protocol)) {
    items.forEach((item) => addCopyButton(item, faq.dataset, say));
  }
  if (faq.dataset.layout === "accordion") {
    items.forEach((item, i) => fold(item, open[i]));
    outdoResets(items);
  }
  if (items.length >= CONTROLS_FROM) {
    addControls(faq, items, say);
  }
}

function itemsOf(faq) {
  return [...faq.querySelectorAll("[data-faq-anchor]")]
    .map((element) => ({
      element,
      heading: element.querySelector("[data-faq-question]"),
      panel: element.querySelector("[data-faq-answer]"),
      button: element.querySelector(".treatment-faq__toggle"),
    }))
    .filter(({ heading, panel }) => heading && panel);
}

/** A clone has buttons that nothing listens to. */
function takeBack(faq, items) {
  items.forEach((item) => {
    item.button?.replaceWith(...item.button.childNodes);
    item.button = null;
    item.element.hidden = false;
  });
  const others = ".treatment-faq__copy, .treatment-faq__status, .treatment-faq__controls";
  faq.querySelectorAll(others).forEach((element) => element.remove());
}

function fold(item, open) {
  const { heading, panel } = item;
  const button = create("button", "treatment-faq__toggle", { type: "button", "aria-expanded": String(open) });
  button.append(...heading.childNodes);
  heading.append(button);
  // no anchor has an underscore, so no question has this id
  panel.id = `${heading.id}_answer`;
  button.setAttribute("aria-controls", panel.id);
  item.button = button;
  if (!open) {
    close(item);
  }
  button.addEventListener("click", () => {
    show(item, !isOpen(item));
    outdoResets([item]);
    follow(item);
  });
  panel.addEventListener("beforematch", () => show(item, true));
}

/** Where a page does not display what is `hidden`, whatever our styles say. */
function outdoResets(items) {
  const closed = items.filter((item) => !isOpen(item));
  if ("onbeforematch" in window && closed[0] && getComputedStyle(closed[0].panel).display === "none") {
    items.forEach((item) => (item.display = "block"));
    closed.forEach(close);
  }
}

function close({ panel, display }) {
  panel.setAttribute("hidden", "until-found");
  if (display) {
    panel.style.setProperty("display", display, "important");
  }
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
    item.panel.style.removeProperty("display");
  } else {
    close(item);
  }
  item.button.setAttribute("aria-expanded", String(open));
  const detail = { anchor: item.element.dataset.faqAnchor, id: item.heading.id };
  item.element.dispatchEvent(
    new CustomEvent(`treatment-faq:${open ? "open" : "close"}`, { bubbles: true, detail }),
  );
}

/** The address follows the reader, unless it names something that is not ours. */
function follow(item) {
  const target = targetOf(location.hash);
  if (location.hash && !target?.closest("[data-faq-anchor]")) {
    return;
  }
  if (isOpen(item)) {
    replaceHash(`#${item.heading.id}`);
  } else if (item.element.contains(target)) {
    replaceHash("");
  }
}

function withoutHash(address) {
  return address.split("#")[0];
}

function replaceHash(hash) {
  try {
    history.replaceState(history.state, "", withoutHash(location.href) + hash);
  } catch {
    // a frame without history
  }
}

/** As browsers look for it, also in shadow trees. */
function targetOf(hash) {
  const names = [hash.slice(1)];
  try {
    names.push(decodeURIComponent(names[0]));
  } catch {
    // no encoded text
  }
  const roots = new Set([document, ...[...faqs].map((faq) => faq.getRootNode())]);
  for (const root of roots) {
    const target = names.map((name) => name && root.getElementById?.(name)).find(Boolean);
    if (target) {
      return target;
    }
  }
  return null;
}

/** Opens and shows the question that the address names, if it is there. */
export function openTarget() {
  showTarget(targetOf(location.hash), true);
}

function showTarget(target, scroll) {
  const element = target?.closest("[data-faq-anchor]");
  if (!element) {
    return;
  }
  element.hidden = false;
  element.querySelector("[data-faq-answer]").dispatchEvent(new Event("beforematch"));
  if (scroll || target.getRootNode() !== document) {
    target.scrollIntoView({ block: target.id ? "start" : "center" });
  }
}

/** A link to what the address names already changes nothing. The browser scrolls. */
function openTargetOfLink(event) {
  const link = event.composedPath().find((node) => node.matches?.("a[href], area[href]"));
  if (link?.hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && isOnThisPage(link)) {
    showTarget(targetOf(link.hash), false);
  }
}

function isOnThisPage(link) {
  const isHere =
    location.protocol === "about:"
      ? link.getAttribute("href")[0] === "#"
      : withoutHash(link.href) === withoutHash(location.href);
  return isHere && /^(_self)?$/.test(link.target);
}

function addControls(faq, items, say) {
  const texts = faq.dataset;
  const controls = create("div", "treatment-faq__controls");
  items[0].element.before(controls);
  if (items[0].button) {
    controls.append(showAllButton(faq, items, say));
  }
  if (items.length >= FILTER_FROM) {
    const filter = create("div", "treatment-faq__filter");
    const label = create("label", "treatment-faq__filter-label");
    label.append(texts.textFilter);
    filter.append(label);
    controls.prepend(filter);
    controls.append(create("p", "treatment-faq__count", { "aria-hidden": "true" }));
    controls.append(create("p", "treatment-faq__hint", { "aria-live": "polite" }));
    import("./treatment-faq-filter.js")
      .then((module) => module.add({ label, controls, items, texts, say, show, isOpen, create }))
      .catch((error) => {
        filter.remove();
        console.error("treatment-faq: there is no filter for", faq, error);
      });
  }
}

function showAllButton(faq, items, say) {
  const texts = faq.dataset;
  const button = create("button", "treatment-faq__show-all", { type: "button" });
  const update = () => {
    button.textContent = items.every(isOpen) ? texts.textHideAll : texts.textShowAll;
  };
  button.addEventListener("click", () => {
    const open = !items.every(isOpen);
    items.forEach((item) => show(item, open));
    outdoResets(items);
    say(open ? texts.textAllShown : texts.textAllHidden);
  });
  faq.addEventListener("treatment-faq:open", update);
  faq.addEventListener("treatment-faq:close", update);
  update();
  return button;
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

/** The live region: emptied first, or the same words would not be spoken twice. */
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

/** Paper shows everything, by the styles where there are no such events. */
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

/** Whether the styles still keep a component back, or the page was painted just now. */
function isUnseen(faq) {
  const [paint] = performance.getEntriesByType("paint");
  const animations = faq.querySelector("[data-faq-anchor]")?.getAnimations() ?? [];
  const isWaiting = animations.some(({ animationName }) => animationName === "treatment-faq-wait");
  return isWaiting || !paint || performance.now() < paint.startTime + 500;
}

/** Whether somebody may be reading an answer, or would see it closing: it is not below the window. */
function isRead(panel) {
  return panel.getBoundingClientRect().top < innerHeight || panel.contains(document.activeElement);
}

function start() {
  let scroll = false;
  document.querySelectorAll(FAQ).forEach((faq) => {
    const unseen = isUnseen(faq);
    scroll ||= unseen;
    enhanceAround(faq, !unseen);
  });
  // later, a reader may have gone on; what the browser found for a text fragment may have no id
  showTarget(targetOf(location.hash) ?? document.querySelector(":target"), scroll);
  const enhanceAdded = ({ addedNodes }) => addedNodes.forEach(enhanceWithin);
  new MutationObserver((changes) => changes.forEach(enhanceAdded)).observe(document, { childList: true, subtree: true });
}

function enhanceWithin(node) {
  if (node.matches) {
    (node.matches(FAQ) ? [node] : node.querySelectorAll(FAQ)).forEach(enhance);
  }
}

addEventListener("hashchange", openTarget);
addEventListener("click", openTargetOfLink, true);
if (document.readyState === "loading") {
  addEventListener("DOMContentLoaded", start);
} else {
  start();
}
