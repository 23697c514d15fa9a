import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/congress";
import { CountField } from "./CountField";
import { countHands } from "./commands";
import type { CongressList } from "./queries";
import { counted } from "./result";
import { useCongressStep } from "./useCongressStep";

const FIELDS = ["present", "inFavour", "against", "abstaining"] as const;
type Field = (typeof FIELDS)[number];
const labels: Record<Field, () => string> = {
  present: m.presentCount,
  inFavour: m.inFavour,
  against: m.against,
  abstaining: m.abstaining,
};

/** A count by show of hands, of the list as a whole. It may be corrected until the list is adopted. */
export function HandsForm({ list }: { list: CongressList }) {
  const known = list.counting?.hands;
  const before = Object.fromEntries(
    FIELDS.map((field) => [field, known ? String(known[field]) : field === "present" ? suggestion(list) : ""]),
  ) as Record<Field, string>;
  const [texts, setTexts] = useState(before);
  const [tried, setTried] = useState(false);
  const numbers = FIELDS.map((field) => counted(texts[field]));
  const complete = numbers.every((number) => number !== undefined);
  const [present = 0, inFavour = 0, against = 0, abstaining = 0] = numbers;
  const save = useCongressStep(
    () => countHands(list, { present, inFavour, against, abstaining }),
    () => m.didCount(),
  );
  const problems = fieldProblems(save.error, [...FIELDS]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete && !save.isPending) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={FIELDS.some((field) => texts[field] !== before[field])} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        {FIELDS.map((field) => (
          <CountField
            key={field}
            label={labels[field]()}
            {...(field === "present" && { hint: m.presentHint({ count: list.checkedIn }) })}
            value={texts[field]}
            tried={tried}
            problem={problems.at(field)}
            onChange={(next) => setTexts({ ...texts, [field]: next })}
          />
        ))}
      </FieldList>
      <Actions>
        <Button type="submit" kind={known ? "second" : "first"} pending={save.isPending}>
          {known ? m.correctCount() : m.enterCount()}
        </Button>
      </Actions>
    </form>
  );
}

/** Whom the doors have let in; nothing if nobody was checked in. */
export const suggestion = ({ checkedIn }: CongressList): string => (checkedIn > 0 ? String(checkedIn) : "");
