import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import * as m from "../messages/kit";
import { moved } from "./move";
import css from "./Reorder.module.css";

type ReorderProps<Item> = {
  label: string;
  items: readonly Item[];
  itemId: (item: Item) => string;
  itemName: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** All ids in the new order. */
  onReorder: (ids: string[]) => void;
};

/** A list whose order people set: by dragging, by keyboard, by touch with a screen reader, or by the words Lên and Xuống. */
export function Reorder<Item>({ label, items, itemId, itemName, children, onReorder }: ReorderProps<Item>) {
  const ids = items.map(itemId);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.drop ?? ""} />,
    onReorder: ({ keys, target }) =>
      onReorder(moved(ids, [...keys].map(String), String(target.key), target.dropPosition)),
  });
  return (
    <GridList aria-label={label} className={css.list ?? ""} dragAndDropHooks={dragAndDropHooks}>
      {items.map((item, index) => (
        <GridListItem key={itemId(item)} id={itemId(item)} textValue={itemName(item)} className={css.row ?? ""}>
          <Button slot="drag" className={css.handle ?? ""}>
            ⠿
          </Button>
          <span className={css.place}>{index + 1}.</span>
          <div>{children(item)}</div>
          <div className={css.moves}>
            <Move
              word={m.up()}
              name={itemName(item)}
              disabled={index === 0}
              last={index === 1}
              onMove={() => onReorder(moved(ids, [itemId(item)], ids[index - 1] ?? "", "before"))}
            />
            <Move
              word={m.down()}
              name={itemName(item)}
              disabled={index === ids.length - 1}
              last={index === ids.length - 2}
              onMove={() => onReorder(moved(ids, [itemId(item)], ids[index + 1] ?? "", "after"))}
            />
          </div>
        </GridListItem>
      ))}
    </GridList>
  );
}

type MoveProps = { word: string; name: string; disabled: boolean; last: boolean; onMove: () => void };

/** The last move of a row disables its button, which would lose the focus: the row takes it before. */
function Move({ word, name, disabled, last, onMove }: MoveProps) {
  const press = ({ target }: { target: Element }) => {
    if (last) {
      target.closest<HTMLElement>("[role=row]")?.focus();
    }
    onMove();
  };
  return (
    <Button className={css.move ?? ""} isDisabled={disabled} onPress={press} aria-label={`${word}: ${name}`}>
      {word}
    </Button>
  );
}
