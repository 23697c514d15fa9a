import css from "./Findings.module.css";

type FindingsProps = {
  findings: readonly { id: string; text: string; weight: "stops" | "warns" | "fine" }[];
};

/** What was found before a person judges: a mark and a sentence for each, the heavy ones first. */
export function Findings({ findings }: FindingsProps) {
  const order = ["stops", "warns", "fine"];
  return (
    <ul className={css.findings}>
      {[...findings]
        .sort((left, right) => order.indexOf(left.weight) - order.indexOf(right.weight))
        .map(({ id, text, weight }) => (
          <li key={id} className={css[weight]}>
            {text}
          </li>
        ))}
    </ul>
  );
}
