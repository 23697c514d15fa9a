import { TextField } from "../kit/Field";
import * as m from "../messages/congress";
import { counted } from "./result";

type CountFieldProps = {
  label: string;
  hint?: string;
  value: string;
  /** Whether it was sent, so that a gap is said. */
  tried: boolean;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** A number of people or ballots. */
export function CountField({ label, hint, value, tried, problem, onChange }: CountFieldProps) {
  return (
    <TextField
      label={label}
      {...(hint && { hint })}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      problem={problem ?? (tried && counted(value) === undefined ? m.needsNumber() : undefined)}
      onChange={onChange}
    />
  );
}
