import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/congress";
import { CountField } from "./CountField";
import { countBallots } from "./commands";
import { suggestion } from "./HandsForm";
import { nameOf } from "./people";
import type { CongressList } from "./queries";
import { counted } from "./result";
import { useCongressStep } from "./useCongressStep";

const FIELDS = ["present", "issued", "returned", "valid"] as const;
type Field = (typeof FIELDS)[number];
const labels: Record<Field, () => string> = {
  present: m.presentCount,
  issued: m.issued,
  returned: m.returned,
  valid: m.valid,
};

type BallotsFormProps = {
  list: CongressList;
  /** Whether the person's own count waits, and is replaced. */
  again: boolean;
};

/** What one person read from the ballots. It begins empty, so that nobody takes over what another one counted. */
export function BallotsForm({ list, again }: BallotsFormProps) {
  const nominations = list.candidates.map(({ nominationId }) => nominationId);
  const [texts, setTexts] = useState<Record<string, string>>({ present: suggestion(list) });
  const [tried, setTried] = useState(false);
  const number = (field: string) => counted(texts[field] ?? "");
  const complete = [...FIELDS, ...nominations].every((field) => number(field) !== undefined);
  const save = useCongressStep(
    () =>
      countBallots(list, {
        present: number("present") ?? 0,
        issued: number("issued") ?? 0,
        returned: number("returned") ?? 0,
        valid: number("valid") ?? 0,
        votes: nominations.map((nominationId) => ({ nominationId, inFavour: number(nominationId) ?? 0 })),
      }),
    (next) => (next.state === "COUNTED" ? m.didAgree() : next.counting?.firstIsMine ? m.didEnter() : m.didDiffer()),
    () => {
      setTexts({ present: suggestion(list) });
      setTried(false);
    },
  );
  const problems = fieldProblems(save.error, [...FIELDS, ...nominations.map((_, index) => `votes[${index}].inFavour`)]);
  const field = (name: string, label: string, path: string, hint?: string) => (
    <CountField
      key={name}
      label={label}
      {...(hint && { hint })}
      value={texts[name] ?? ""}
      tried={tried}
      problem={problems.at(path)}
      onChange={(next) => {
        setTexts({ ...texts, [name]: next });
        save.reset();
      }}
    />
  );
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
      <UnsavedGuard unsaved={Object.entries(texts).some(([name, text]) => name !== "present" && text !== "")} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        {FIELDS.map((name) =>
          field(name, labels[name](), name, name === "present" ? m.presentHint({ count: list.checkedIn }) : undefined),
        )}
        {nominations.map((nominationId, index) =>
          field(nominationId, m.votesFor({ name: nameOf(list, nominationId) }), `votes[${index}].inFavour`),
        )}
      </FieldList>
      <Actions>
        <Button type="submit" kind="first" pending={save.isPending}>
          {again ? m.correctCount() : m.enterCount()}
        </Button>
      </Actions>
    </form>
  );
}
