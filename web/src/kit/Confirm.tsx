import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import * as m from "../messages/kit";
import { Actions, Button } from "./Button";
import css from "./Confirm.module.css";

type ConfirmProps = {
  open: boolean;
  /** Names what happens, with the number affected: “Rút 3 hồ sơ?” */
  title: string;
  /** What it sets off, and a field if a reason is asked. */
  children: ReactNode;
  /** Repeats the verb and the number: “Rút 3 hồ sơ”. Never only “OK”. */
  act: string;
  pending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** Instead of “Thôi”. */
  cancel?: string;
};

/**
 * Asks before what can't be undone. The browser's own dialog: the page behind it is out of reach for keyboard and reader,
 * Escape cancels, and the focus returns to where it was.
 */
export function Confirm({ open, title, children, act, pending, onConfirm, onCancel, cancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
    } else if (!open && dialog.current?.open) {
      dialog.current.close();
    }
  }, [open]);
  // Not where it is asked: a form within the form of a page would send that one, and load the page again.
  return createPortal(
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            if (!pending) {
              onConfirm();
            }
          }}
        >
          <h2 id={id}>{title}</h2>
          <div className={css.body}>{children}</div>
          <Actions>
            <Button kind="first" type="submit" pending={pending ?? false}>
              {act}
            </Button>
            <Button onClick={onCancel}>{cancel ?? m.cancel()}</Button>
          </Actions>
        </form>
      )}
    </dialog>,
    document.body,
  );
}
