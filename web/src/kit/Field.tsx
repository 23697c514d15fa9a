import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useState } from "react";
import * as m from "../messages/kit";
import css from "./Field.module.css";
import { date, parseDate } from "./format";
import { FieldProblem } from "./Problem";

type About = {
  label: string;
  /** What the answer should contain, or what the law says about it. */
  hint?: ReactNode;
  /** The sentence that says what is wrong; it stands at the field. */
  problem?: string | undefined;
  optional?: boolean;
};

type FieldProps = About & {
  children: (control: {
    id: string;
    "aria-describedby"?: string;
    "aria-invalid"?: true;
    className: string;
  }) => ReactNode;
};

/** A question, its answer, what helps to answer, and what is wrong with the answer. */
export function Field({ label, hint, problem, optional = false, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optional && <span className={css.optional}> ({m.optional()})</span>}
      </label>
      {hint && (
        <span className={css.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        className: css.input ?? "",
        ...(described && { "aria-describedby": described }),
        ...(problem && { "aria-invalid": true as const }),
      })}
      <FieldProblem id={`${id}-problem`} sentence={problem} />
    </div>
  );
}

type TextFieldProps = About &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "inputMode" | "maxLength" | "readOnly" | "disabled" | "autoComplete" | "onBlur" | "name"
  > & { value: string; onChange: (value: string) => void; rows?: number };

/** One line, or several with `rows`. */
export function TextField({ label, hint, problem, optional, value, onChange, rows, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} optional={optional ?? false}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            rows={rows}
            value={value}
            maxLength={input.maxLength}
            readOnly={input.readOnly}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input {...control} {...input} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}

type DateFieldProps = About & { value: string | undefined; onChange: (iso: string | undefined) => void };

/**
 * A day, typed as 29/8/2025. The browser's own date field writes days as the PC's language does, which in many offices
 * is English. Gives `undefined` while the text is no day.
 */
export function DateField({ value, onChange, problem, hint, ...about }: DateFieldProps) {
  const [text, setText] = useState(value ? date(value) : "");
  useEffect(() => {
    setText((typed) => (value !== undefined && parseDate(typed) !== value ? date(value) : typed));
  }, [value]);
  const wrong = text !== "" && parseDate(text) === undefined ? m.noSuchDay() : undefined;
  const [left, setLeft] = useState(false);
  return (
    <Field {...about} hint={hint ?? m.dateHint()} problem={problem ?? (left ? wrong : undefined)}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parseDate(event.target.value));
          }}
        />
      )}
    </Field>
  );
}

export type Option<Value extends string = string> = { value: Value; label: string; disabled?: boolean };

type SelectFieldProps<Value extends string> = About & {
  value: Value | "";
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  disabled?: boolean;
};

/** One of a known few. The browser's own list: it opens at once on an old PC and fills the screen of a phone. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  disabled,
  ...about
}: SelectFieldProps<Value>) {
  return (
    <Field {...about}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {(value === "" || about.optional) && <option value="">{m.choose()}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ChoiceFieldProps<Value extends string> = About & {
  value: Value | "";
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

/** One of two to four, all in sight. A form that was refused moves the focus to it as to any other field. */
export function ChoiceField<Value extends string>({ label, hint, problem, ...choice }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={css.field}
      {...(problem && { "aria-invalid": true, "aria-describedby": `${id}-problem`, tabIndex: -1 })}
    >
      <legend className={css.label}>{label}</legend>
      {hint && <span className={css.hint}>{hint}</span>}
      <RadioOptions {...choice} />
      <FieldProblem id={`${id}-problem`} sentence={problem} />
    </fieldset>
  );
}

type RadioOptionsProps<Value extends string> = {
  value: Value | "";
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

/** The answers of a question in one row; arrow keys choose. The fieldset around them asks the question. */
export function RadioOptions<Value extends string>({ value, options, onChange }: RadioOptionsProps<Value>) {
  const name = useId();
  return (
    <div className={css.options}>
      {options.map((option) => (
        <label
          key={option.value}
          className={`${css.option} ${option.value === value ? css.chosen : ""} ${option.disabled ? css.refused : ""}`}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

type CheckFieldProps = {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  problem?: string | undefined;
};

export function CheckField({ label, checked, onChange, problem }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <FieldProblem id={`${id}-problem`} sentence={problem} />
    </div>
  );
}

/** Something that stands between the questions but is not asked. */
export function Fact({ label, hint, children }: { label: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <dl className={css.field}>
      <dt className={css.label}>{label}</dt>
      <dd className={css.fact}>
        {children}
        {hint && <span className="under">{hint}</span>}
      </dd>
    </dl>
  );
}

/** The fields of a form, under the head of a page or a section. */
export function FieldList({ children }: { children: ReactNode }) {
  return <div className={css.list}>{children}</div>;
}

/** Fields that belong together under a heading of their own; `label` is what a screen reader calls them. */
export function FieldGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={css.together} aria-label={label}>
      {children}
    </fieldset>
  );
}

/** Two short fields in one line, or with a label a group of boxes to tick. */
export function FieldRow({ label, children }: { label?: string; children: ReactNode }) {
  return label ? (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={css.group}>{children}</div>
    </fieldset>
  ) : (
    <div className={css.row}>{children}</div>
  );
}
