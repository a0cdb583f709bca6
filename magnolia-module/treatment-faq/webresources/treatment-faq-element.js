/**
 * <treatment-faq src lang heading-level layout>: shows a Treatment FAQ on a page that is not the CMS's own. The markup
 * is the component's, fetched from the module's service; what it does is the component's, too. What stands inside the
 * tag is shown until then, without script, and when the FAQ cannot be loaded. See src/docs/headless.md.
 */
import { create, enhance, openTarget } from "./treatment-faq.js";

const STYLES = new URL("treatment-faq.css", import.meta.url).href;
const SAID_FOR = 5000;
const LEVELS = /^[2-5]$/;
const LAYOUTS = /^(auto|accordion|open)$/;
const WORDS = {
  en: ["Questions and answers are loading", "Questions and answers loaded", "Questions and answers could not be loaded"],
  fr: ["Les questions et réponses se chargent", "Questions et réponses chargées", "Les questions et réponses n’ont pas pu être chargées"],
};
const trusted = globalThis.trustedTypes?.createPolicy("treatment-faq", { createHTML: (html) => html });

class TreatmentFaqElement extends HTMLElement {
  static observedAttributes = ["src", "lang", "heading-level", "layout"];
  #status;
  #fallback;
  #request;

  connectedCallback() {
    addStyles(this.getRootNode());
    if (!this.#status) {
      this.#status = create("p", "treatment-faq__status", { role: "status" });
      this.append(this.#status);
    }
    this.#plan();
  }

  disconnectedCallback() {
    this.#request?.abort();
  }

  attributeChangedCallback(name, before, after) {
    if (before !== after && this.isConnected && this.#request) {
      this.#plan();
    }
  }

  /** Attributes that change together make one request, and the latest one counts. */
  #plan() {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    queueMicrotask(() => request.signal.aborted || this.#load(request.signal));
  }

  async #load(signal) {
    this.setAttribute("aria-busy", "true");
    this.#say(0);
    try {
      const faq = await fetchFaq(this.#address(), signal);
      this.#fallback ??= [...this.childNodes].filter((node) => node !== this.#status);
      this.#show([]);
      rename(faq, this.getRootNode());
      this.#show([faq]);
      enhance(faq);
      openTarget();
      this.#end(1, "load");
    } catch (error) {
      if (!signal.aborted) {
        console.error("treatment-faq: nothing could be loaded for", this, error);
        if (this.#fallback) {
          this.#show(this.#fallback);
        }
        this.#end(2, "error");
      }
    }
  }

  #show(nodes) {
    this.replaceChildren(this.#status);
    this.prepend(...nodes);
  }

  #end(word, event) {
    this.removeAttribute("aria-busy");
    this.#say(word);
    this.dispatchEvent(new CustomEvent(`treatment-faq:${event}`, { bubbles: true }));
  }

  #say(word) {
    const own = this.getAttribute(`text-${["loading", "loaded", "failed"][word]}`);
    const language = (this.closest("[lang]")?.lang ?? "").slice(0, 2);
    const text = own ?? (WORDS[language] ?? WORDS.en)[word];
    this.#status.textContent = text;
    setTimeout(() => this.#status.textContent === text && this.#status.replaceChildren(), SAID_FOR);
  }

  #address() {
    const address = new URL(this.getAttribute("src"), document.baseURI);
    address.pathname = address.pathname.replace(/(\.(json|jsonld|html))?$/, ".html");
    const add = (name, value, allowed) => value && allowed.test(value) && address.searchParams.set(name, value);
    add("lang", this.getAttribute("lang"), /./);
    add("headingLevel", this.getAttribute("heading-level"), LEVELS);
    add("layout", this.getAttribute("layout"), LAYOUTS);
    return address;
  }
}

async function fetchFaq(address, signal) {
  const answer = await fetch(address, { signal, credentials: "omit" });
  if (answer.status !== 200 || !answer.headers.get("Content-Type")?.startsWith("text/html")) {
    throw new Error(`${address} answered with ${answer.status} ${answer.headers.get("Content-Type")}`);
  }
  const html = await answer.text();
  const page = new DOMParser().parseFromString(trusted?.createHTML(html) ?? html, "text/html");
  const faq = page.querySelector("[data-treatment-faq]");
  if (!faq) {
    throw new Error(`${address} has no FAQ`);
  }
  return document.adoptNode(faq);
}

/** The same question may be on the page already: ids that are taken get a number, and so does what names them. */
function rename(faq, root) {
  const elements = [...faq.querySelectorAll("[id]")];
  const own = new Set(elements.map(({ id }) => id));
  const renamed = new Map();
  elements.forEach((element) => {
    const { id } = element;
    for (let number = 2; root.getElementById(element.id) || (element.id !== id && own.has(element.id)); number++) {
      element.id = `${id}-${number}`;
    }
    own.add(element.id);
    renamed.set(id, element.id);
  });
  const now = (id) => renamed.get(id) ?? id;
  faq.querySelectorAll('a[href^="#"]').forEach((link) => {
    const named = fragment(link);
    const target = now(named);
    if (target !== named) {
      link.setAttribute("href", `#${encodeURIComponent(target)}`);
    }
  });
  ["aria-labelledby", "headers"].forEach((name) =>
    faq.querySelectorAll(`[${name}]`).forEach((element) =>
      element.setAttribute(name, element.getAttribute(name).split(" ").map(now).join(" ")),
    ),
  );
}

function fragment(link) {
  const written = link.getAttribute("href").slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Styles of the page do not reach into shadow trees. */
function addStyles(root) {
  if (![...root.querySelectorAll("link[rel=stylesheet]")].some(({ href }) => href === STYLES)) {
    (root.head ?? root).append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLES }));
  }
}

if (!customElements.get("treatment-faq")) {
  customElements.define("treatment-faq", TreatmentFaqElement);
}
