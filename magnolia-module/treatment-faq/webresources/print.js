/** Shows the button of the printable page and lets it print. Without this script the browser's own menu prints. */
for (const button of document.querySelectorAll("[data-handout-print]")) {
  button.addEventListener("click", () => window.print());
  button.hidden = false;
}
