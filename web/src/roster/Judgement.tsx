import { Actions } from "../kit/Button";
import * as m from "../messages/roster";
import { samePerson, somebodyElse } from "./commands";
import type { PossibleDuplicate } from "./queries";
import { ReasonedChange } from "./ReasonedChange";

/** Decides whether two delegates are one person, with a reason. */
export function Judgement({ pair: { first, second } }: { pair: PossibleDuplicate }) {
  const names = { one: first.delegate.name, other: second.delegate.name };
  return (
    <Actions>
      <ReasonedChange
        label={m.samePerson()}
        title={m.samePersonTitle(names)}
        count={2}
        act={m.samePersonAct}
        change={(reason) => samePerson(first.delegate, second.delegate.id, reason)}
        said={m.didSamePerson({ name: first.delegate.name })}
      >
        {m.samePersonText()}
      </ReasonedChange>
      <ReasonedChange
        label={m.somebodyElse()}
        title={m.somebodyElseTitle(names)}
        count={2}
        act={m.somebodyElseAct}
        change={(reason) => somebodyElse(first.delegate, second.delegate.id, reason)}
        said={m.didSomebodyElse()}
      >
        {m.somebodyElseText()}
      </ReasonedChange>
    </Actions>
  );
}
