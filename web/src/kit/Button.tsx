import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef, ReactNode } from "react";
import css from "./Button.module.css";

/** `first` is the next thing that this person most likely does: one on a page. */
type Kind = "first" | "second" | "plain";

type ButtonProps = Omit<ComponentPropsWithRef<"button">, "disabled"> & {
  kind?: Kind;
  /** The action runs: the button stays where it is, says so, and does nothing. */
  pending?: boolean;
  disabled?: boolean;
};

/** A disabled button keeps its focus and its place in the tab order, so that it can be read why nothing happens. */
export function Button({ kind = "second", pending = false, disabled = false, onClick, type, ...rest }: ButtonProps) {
  const idle = pending || disabled;
  return (
    <button
      {...rest}
      type={type ?? "button"}
      className={className(kind)}
      aria-disabled={idle || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => (idle ? event.preventDefault() : onClick?.(event))}
    />
  );
}

type AnchorProps = Omit<ComponentPropsWithRef<"a">, "className"> & { kind?: Kind };

function Anchor({ kind = "second", ...rest }: AnchorProps) {
  return <a {...rest} className={className(kind)} />;
}

/** Goes to another page; looks like a button. */
export const ButtonLink = createLink(Anchor);

/** Opens an address that is no page of the client: a paper, a file. */
export function FileLink(props: AnchorProps) {
  return <Anchor {...props} />;
}

type ActionsProps = {
  children: ReactNode;
  /** With a distance above and below, where neither a form's fields nor the head of a page gives one. */
  apart?: boolean;
};

/** The actions of a page or a form, in one line. Not printed. */
export function Actions({ children, apart = false }: ActionsProps) {
  return <div className={apart ? `${css.acts} ${css.apart}` : css.acts}>{children}</div>;
}

function className(kind: Kind): string {
  return kind === "second" ? (css.button ?? "") : `${css.button} ${css[kind]}`;
}
