const LIST = /mso-list:/i;
const IGNORED = /mso-list:\s*ignore/i;
const NUMBER = /^\s*(\d+|[a-z])[.)]/i;

/** What was copied from elsewhere, as the schema can read it. */
export function readable(html: string): string {
  return wordLists(namedStyles(html));
}

/** The style of a mark, of which a few say what the text is: bold, or an entry of a list. */
export const styleOf = (element: Element): string => element.getAttribute("data-style") ?? "";

/** The security policy of the pages allows no style in a text, not even where it is only read. */
function namedStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
}

/** Word writes an entry of a list as a paragraph with a mark in front. This makes lists of them. */
function wordLists(html: string): string {
  if (!LIST.test(html)) {
    return html;
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const entry of page.querySelectorAll("p[data-style]")) {
    if (LIST.test(styleOf(entry))) {
      const mark = [...entry.querySelectorAll("span")].find((span) => IGNORED.test(styleOf(span)));
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
