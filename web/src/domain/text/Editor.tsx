import { baseKeymap, setBlockType, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Slice } from "prosemirror-model";
import { liftListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
} from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import * as m from "../../messages/editor";
import css from "./Editor.module.css";
import type { Passage } from "./passages";
import { schema, toDocument, toPassages } from "./schema";
import { readable } from "./word";

const { nodes, marks } = schema;

type EditorProps = {
  /** What is written, for a screen reader. */
  label: string;
  /** The text to begin with; a later one is not taken over. */
  text: readonly Passage[];
  onChange: (text: Passage[]) => void;
  /** What the facts give, to put into the text; none where a text has no figures. */
  figures?: readonly Passage[] | undefined;
};

/** A small structured editor: headings, paragraphs, lists and tables, bold and italic. */
export default function Editor({ label, text, onChange, figures }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  const [state, setState] = useState<EditorState>();
  const changed = useEffectEvent(onChange);
  const named = useEffectEvent(() => label);
  const begin = useEffectEvent(() => toDocument(text));
  useEffect(() => {
    const next = new EditorView(host.current, {
      state: EditorState.create({ doc: begin(), plugins: plugins() }),
      attributes: { class: css.text ?? "", role: "textbox", "aria-multiline": "true", "aria-label": named() },
      transformPastedHTML: readable,
      dispatchTransaction(transaction) {
        next.updateState(next.state.apply(transaction));
        setState(next.state);
        if (transaction.docChanged) {
          changed(toPassages(next.state.doc));
        }
      },
    });
    setView(next);
    setState(next.state);
    next.focus();
    return () => next.destroy();
  }, []);
  return (
    <div className={css.editor}>
      {view && state && <Tools view={view} state={state} figures={figures ?? []} />}
      <div ref={host} />
    </div>
  );
}

function plugins() {
  return [
    history(),
    keymap({
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      "Mod-b": toggleMark(marks.strong as never),
      "Mod-i": toggleMark(marks.em as never),
      Enter: splitListItem(nodes.list_item as never),
      Tab: goToNextCell(1),
      "Shift-Tab": goToNextCell(-1),
    }),
    keymap(baseKeymap),
    tableEditing(),
  ];
}

type Tool = { title: string; run: Command; on?: boolean };

type ToolsProps = { view: EditorView; state: EditorState; figures: readonly Passage[] };

function Tools({ view, state, figures }: ToolsProps) {
  return (
    <div role="toolbar" aria-label={m.tools()} className={css.tools}>
      {toolsOf(state)
        .filter(({ run }) => run(state))
        .map(({ title, run, on }) => (
          <button
            key={title}
            type="button"
            className={css.tool}
            aria-pressed={on}
            // The text keeps the focus and what is marked in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              run(view.state, view.dispatch, view);
              view.focus();
            }}
          >
            {title}
          </button>
        ))}
      {figures.length > 0 && state.selection.$from.depth <= 1 && (
        <select
          className={css.tool}
          aria-label={m.insertFigures()}
          value=""
          onChange={(event) => {
            const [place, wording] = event.target.value.split(" ");
            insertFigures(view, figures[Number(place)], wording === "sentence");
          }}
        >
          <option value="">{m.insertFigures()}</option>
          {figures.flatMap(({ figures: counted }, place) =>
            counted
              ? [
                  <option key={`${counted.code} table`} value={`${place} table`}>
                    {m.asTable({ title: counted.title })}
                  </option>,
                  <option key={`${counted.code} sentence`} value={`${place} sentence`}>
                    {m.asSentence({ title: counted.title })}
                  </option>,
                ]
              : [],
          )}
        </select>
      )}
    </div>
  );
}

function insertFigures(view: EditorView, passage: Passage | undefined, sentence: boolean): void {
  if (passage?.figures) {
    const chosen: Passage = { ...passage, figures: { ...passage.figures, sentence } };
    // With a line after it, to go on writing.
    const { content } = toDocument([chosen, { kind: "PARAGRAPH", runs: [] }]);
    view.dispatch(view.state.tr.replaceSelection(new Slice(content, 0, 0)).scrollIntoView());
    view.focus();
  }
}

function toolsOf(state: EditorState): Tool[] {
  const { $from, empty, from, to } = state.selection;
  const block = $from.parent;
  const list = $from.node(-2)?.type;
  const isMarked = (mark: (typeof marks)[string] | undefined) =>
    mark !== undefined &&
    (empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark));
  const isHeading = (level: number) => block.type === nodes.heading && block.attrs.level === level;
  return [
    { title: m.bold(), run: toggleMark(marks.strong as never), on: isMarked(marks.strong) },
    { title: m.italic(), run: toggleMark(marks.em as never), on: isMarked(marks.em) },
    { title: m.heading(), run: block1("heading", { level: 1 }), on: isHeading(1) },
    { title: m.subheading(), run: block1("heading", { level: 2 }), on: isHeading(2) },
    { title: m.paragraph(), run: block1("paragraph") },
    { title: m.bullets(), run: listed("bullet_list"), on: list === nodes.bullet_list },
    { title: m.numbers(), run: listed("ordered_list"), on: list === nodes.ordered_list },
    ...(isInTable(state)
      ? [
          { title: m.addRow(), run: addRowAfter },
          { title: m.addColumn(), run: addColumnAfter },
          { title: m.deleteRow(), run: deleteRow },
          { title: m.deleteColumn(), run: deleteColumn },
          { title: m.deleteTable(), run: deleteTable },
        ]
      : [{ title: m.table(), run: insertTable }]),
    { title: m.undo(), run: undo },
    { title: m.redo(), run: redo },
  ];
}

const block1 = (name: string, attrs?: object): Command => setBlockType(nodes[name] as never, attrs as never);

/** Makes a list of the paragraph; in a list, takes the entry out of it. */
function listed(name: string): Command {
  return (state, dispatch, view) =>
    liftListItem(nodes.list_item as never)(state, dispatch, view) || wrapInList(nodes[name] as never)(state, dispatch);
}

/** Three columns; its first row is the header. */
const insertTable: Command = (state, dispatch) => {
  if (state.selection.$from.depth !== 1) {
    return false;
  }
  if (dispatch) {
    const table = toDocument([{ kind: "TABLE", rows: [0, 1, 2].map(() => ["", "", ""]) }]).firstChild;
    if (table) {
      dispatch(state.tr.replaceSelectionWith(table).scrollIntoView());
    }
  }
  return true;
};
