import { type ReactNode, type Ref, useId } from "react";
import css from "./Ballot.module.css";
import { type Option, RadioOptions } from "./Field";
import { FieldProblem } from "./Problem";

type BallotEntryProps<Value extends string> = {
  /** “3. Nông Thị Duyên” */
  title: string;
  /** What is known of it: who, from where, what for. */
  children: ReactNode;
  value: Value | "";
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  problem?: string | undefined;
  ref?: Ref<HTMLFieldSetElement>;
};

/** One line of a ballot: a name, what is known of it, and the answers as one row. Made for a phone. */
export function BallotEntry<Value extends string>(props: BallotEntryProps<Value>) {
  const { title, children, value, options, onChange, problem, ref } = props;
  const id = useId();
  return (
    <fieldset className={css.entry} ref={ref} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className={css.title}>{title}</legend>
      <div className={css.about}>{children}</div>
      <RadioOptions value={value} options={options} onChange={onChange} />
      <FieldProblem id={`${id}-problem`} sentence={problem} />
    </fieldset>
  );
}

/** A name and the answer that was given, one under the other. */
export function Answers({ answers }: { answers: readonly { id: string; name: string; answer: string }[] }) {
  return (
    <dl className={css.answers}>
      {answers.map(({ id, name, answer }) => (
        <div key={id}>
          <dt className="name">{name}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What must not get on paper: a print has the sentence instead. */
export function NotPrinted({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <>
      <p className={css.instead}>{sentence}</p>
      <div className={css.unprinted}>{children}</div>
    </>
  );
}
