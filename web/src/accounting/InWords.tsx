import { inWords, money } from "../kit/format";
import { isEnglish } from "../kit/language";
import * as m from "../messages/accounting";

/** An amount as a paper has it: in figures, and in words where the language of the page has them. */
export function InWords({ amount }: { amount: number }) {
  return (
    <p>
      <b>{m.dong({ amount: money(amount) })}</b>
      {!isEnglish() && <span className="under">{m.inWords({ words: inWords(amount) })}</span>}
    </p>
  );
}
