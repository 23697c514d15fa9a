import * as m from "../messages/kit";
import { Actions, Button } from "./Button";
import { Note } from "./Problem";
import css from "./StaleVersion.module.css";

/** One answer in two versions, in words. */
export type Difference = { label: string; theirs: string; mine: string };

type StaleVersionProps = {
  differences: readonly Difference[];
  onTakeTheirs: () => void;
  onKeepMine: () => void;
};

/** The other's change next to one's own, after a save was refused because another person saved first. Nothing is lost. */
export function StaleVersion({ differences, onTakeTheirs, onKeepMine }: StaleVersionProps) {
  return (
    <Note
      kind="warning"
      act={
        <Actions>
          <Button onClick={onKeepMine}>{m.keepMine()}</Button>
          <Button kind="plain" onClick={onTakeTheirs}>
            {m.takeTheirs()}
          </Button>
        </Actions>
      }
    >
      <p role="alert">{differences.length === 0 ? m.staleSame() : m.stale()}</p>
      {differences.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{m.where()}</th>
              <th scope="col">{m.theirs()}</th>
              <th scope="col">{m.mine()}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, theirs, mine }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td data-label={m.theirs()}>{theirs || "–"}</td>
                <td data-label={m.mine()}>{mine || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Note>
  );
}

/** The fields whose values differ. */
export function differences<Form>(
  theirs: Form,
  mine: Form,
  fields: readonly { label: string; text: (form: Form) => string }[],
): Difference[] {
  return fields
    .map(({ label, text }) => ({ label, theirs: text(theirs), mine: text(mine) }))
    .filter((field) => field.theirs !== field.mine);
}
