import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { SelectField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/congress";
import { replace } from "./commands";
import { aboutPerson, addable, nameOf, personOf } from "./people";
import type { Adoption, CongressList } from "./queries";
import { useCongressStep } from "./useCongressStep";

type ReplacementProps = {
  list: CongressList;
  adoption: Adoption;
  /** Who does not go; undefined while nobody is replaced. */
  out: string | undefined;
  onDone: () => void;
};

/** Somebody goes instead: the next of the reserves is proposed, and any other exemplar may be named. */
export function Replacement({ list, adoption, out, onDone }: ReplacementProps) {
  const [chosen, setChosen] = useState(adoption.reserves[0] ?? "");
  const [reason, setReason] = useState("");
  const call = useCongressStep(
    () => replace(list, { out: out ?? "", in: chosen, reason: reason.trim() }),
    () => m.didReplace({ name: nameOf(list, chosen) }),
    onDone,
  );
  const problems = fieldProblems(call.error, ["reason", "in"]);
  const others = addable(list, [...adoption.delegates, ...adoption.reserves]);
  return (
    <>
      <UnsavedGuard unsaved={out !== undefined && reason !== ""} />
      <ReasonConfirm
        open={out !== undefined}
        title={m.replaceTitle({ name: out === undefined ? "" : nameOf(list, out) })}
        count={1}
        act={() => m.replaceAct()}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={onDone}
        onConfirm={() => chosen !== "" && call.mutate()}
      >
        <p>{m.replaceText()}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
        <SelectField
          label={m.instead()}
          value={chosen}
          problem={problems.at("in")}
          options={[
            ...adoption.reserves.map((id) => ({ value: id, label: m.reserveOption({ name: nameOf(list, id) }) })),
            ...others.map((person) => ({
              value: person.nominationIds[0] ?? "",
              label: [person.name, aboutPerson(personOf(list, person.nominationIds[0] ?? ""))]
                .filter(Boolean)
                .join(" · "),
            })),
          ]}
          onChange={setChosen}
        />
      </ReasonConfirm>
    </>
  );
}
