import css from "./Source.module.css";

type SourceProps = {
  label: string;
  text: string;
  /** What is wrong in which line, counted from 1. */
  faults?: readonly { line?: number | undefined; text: string }[];
};

/** A text file with its line numbers, and each fault under its line. `#line-12` leads to a line. */
export function Source({ label, text, faults = [] }: SourceProps) {
  return (
    <ol className={css.source} aria-label={label}>
      {text.split(/\r?\n/).map((line, index) => {
        const number = index + 1;
        const here = faults.filter((fault) => fault.line === number);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a file is its number.
          <li key={index} id={`line-${number}`} className={here.length > 0 ? css.faulty : undefined}>
            <span className={css.number}>{number}</span>
            <span className={css.text}>{line || " "}</span>
            {here.map((fault) => (
              <span key={fault.text} className={css.problem}>
                {fault.text}
              </span>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
