import { type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec, Schema } from "prosemirror-model";
import { TableMap, tableNodes } from "prosemirror-tables";
import type { Passage, Stretch } from "./passages";
import { styleOf } from "./word";

/** Figures that were cut or copied here; the service counts again what it did not count itself. */
function readFigures(element: HTMLElement): { passage: Passage } | false {
  try {
    return { passage: JSON.parse(element.getAttribute("data-figures") ?? "") as Passage };
  } catch {
    return false;
  }
}

function drawnFigures(passage: Passage): DOMOutputSpec {
  const { figures, rows } = passage;
  const attrs = { "data-figures": JSON.stringify(passage) };
  if (figures?.sentence) {
    return ["figure", attrs, ["p", figures.words ?? ""]];
  }
  const drawn = (rows ?? []).map(
    (row, index): DOMOutputSpec => ["tr", ...row.map((cell): DOMOutputSpec => [index === 0 ? "th" : "td", cell])],
  );
  return ["figure", attrs, ["figcaption", figures?.title ?? ""], ["table", ["tbody", ...drawn]]];
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: { group: "block", content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    group: "block",
    content: "text*",
    marks: "",
    attrs: { level: { default: 1 } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((rank) => ({ tag: `h${rank}`, attrs: { level: rank <= 3 ? 1 : 2 } })),
    // Below the headings of the page.
    toDOM: ({ attrs }) => [attrs.level === 1 ? "h3" : "h4", 0],
  },
  bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
  list_item: { content: "paragraph", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  cell_text: {
    content: "text*",
    marks: "",
    parseDOM: ["table_cell/", "table_header/"].map((context) => ({ tag: "p", context, priority: 60 })),
    toDOM: () => ["p", 0],
  },
  figures: {
    group: "block",
    atom: true,
    attrs: { passage: {} },
    parseDOM: [{ tag: "figure[data-figures]", getAttrs: readFigures }],
    toDOM: ({ attrs }) => drawnFigures(attrs.passage as Passage),
  },
  text: { group: "inline" },
  ...tableNodes({ tableGroup: "block", cellContent: "cell_text+", cellAttributes: {} }),
};

const marks: Record<string, MarkSpec> = {
  strong: {
    parseDOM: [
      { tag: "strong" },
      { tag: "b", getAttrs: (bold) => !/font-weight:\s*normal/i.test(styleOf(bold)) && null },
      { tag: "span", getAttrs: (span) => /font-weight:\s*(bold|[6-9]\d\d)/i.test(styleOf(span)) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    parseDOM: [
      { tag: "em" },
      { tag: "i" },
      { tag: "span", getAttrs: (span) => /font-style:\s*italic/i.test(styleOf(span)) && null },
    ],
    toDOM: () => ["em", 0],
  },
};

/** What the text of a part may consist of. What is pasted becomes this, and nothing else. */
export const schema = new Schema({ nodes, marks });

type Json = { type: string; attrs?: object; marks?: { type: string }[]; text?: string; content?: Json[] };

export function toDocument(passages: readonly Passage[]): Node {
  const content = passages.map(toJson);
  return schema.nodeFromJSON({ type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] });
}

function toJson({ kind, level, text, runs, entries, rows, figures }: Passage): Json {
  switch (kind) {
    case "HEADING":
      return { type: "heading", attrs: { level: level ?? 1 }, content: texts(text ?? "") };
    case "PARAGRAPH":
      return { type: "paragraph", content: (runs ?? []).flatMap(stretch) };
    case "BULLETS":
    case "NUMBERS":
      return {
        type: kind === "BULLETS" ? "bullet_list" : "ordered_list",
        content: (entries ?? []).map((entry) => ({
          type: "list_item",
          content: [{ type: "paragraph", content: entry.flatMap(stretch) }],
        })),
      };
    case "FIGURES":
      return { type: "figures", attrs: { passage: { kind, rows, figures } } };
    case "TABLE":
      return {
        type: "table",
        content: (rows ?? []).map((row, index) => ({
          type: "table_row",
          content: row.map((cell) => ({
            type: index === 0 ? "table_header" : "table_cell",
            content: [{ type: "cell_text", content: texts(cell) }],
          })),
        })),
      };
  }
}

const texts = (text: string): Json[] => (text === "" ? [] : [{ type: "text", text }]);

function stretch({ text, bold, italic }: Stretch): Json[] {
  const given = [...(bold ? [{ type: "strong" }] : []), ...(italic ? [{ type: "em" }] : [])];
  return texts(text).map((node) => ({ ...node, marks: given }));
}

/** What is written. Empty paragraphs only keep lines apart on the screen; the paper has its own distances. */
export function toPassages(document: Node): Passage[] {
  return document.children.flatMap((node): Passage[] => {
    switch (node.type.name) {
      case "heading":
        return node.textContent.trim() === ""
          ? []
          : [{ kind: "HEADING", level: node.attrs.level as number, text: node.textContent }];
      case "bullet_list":
      case "ordered_list":
        return [
          {
            kind: node.type.name === "bullet_list" ? "BULLETS" : "NUMBERS",
            entries: node.children.map((item) => stretches(item.firstChild)),
          },
        ];
      case "table":
        return [{ kind: "TABLE", rows: rowsOf(node) }];
      case "figures":
        return [node.attrs.passage as Passage];
      default:
        return node.textContent.trim() === "" ? [] : [{ kind: "PARAGRAPH", runs: stretches(node) }];
    }
  });
}

function stretches(paragraph: Node | null): Stretch[] {
  return (paragraph?.children ?? []).map((node) => ({
    text: node.text ?? "",
    bold: node.marks.some((mark) => mark.type.name === "strong"),
    italic: node.marks.some((mark) => mark.type.name === "em"),
  }));
}

/** Each place of the grid once: a cell over several places stands in its first one. */
function rowsOf(table: Node): string[][] {
  const { width, height, map } = TableMap.get(table);
  const seen = new Set<number>();
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const at = map[row * width + column] ?? 0;
      if (seen.has(at)) {
        return "";
      }
      seen.add(at);
      return (table.nodeAt(at)?.children ?? [])
        .map((text) => text.textContent)
        .join(" ")
        .trim();
    }),
  );
}
