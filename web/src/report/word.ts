const LIST = /mso-list:/i;
const NUMBER = /^\s*(\d+|[a-z])[.)]/i;

/** Word writes an entry of a list as a paragraph with a mark in front. This makes lists of them. */
export function wordLists(html: string): string {
  if (!LIST.test(html)) {
    return html;
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const entry of page.querySelectorAll<HTMLElement>("p[style]")) {
    if (LIST.test(entry.getAttribute("style") ?? "")) {
      const mark = [...entry.querySelectorAll("span")].find((span) =>
        /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
      );
      const kind = NUMBER.test(mark?.textContent ?? "") ? "OL" : "UL";
      mark?.remove();
      const before = entry.previousElementSibling;
      const list = before?.tagName === kind && before.hasAttribute("data-word") ? before : page.createElement(kind);
      if (list !== before) {
        list.setAttribute("data-word", "");
        entry.before(list);
      }
      const item = page.createElement("li");
      item.append(...entry.childNodes);
      list.append(item);
      entry.remove();
    }
  }
  return page.body.innerHTML;
}
