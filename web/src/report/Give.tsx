import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { DateField, FieldList, SelectField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/report";
import { give } from "./commands";
import type { Part } from "./queries";
import { usePartStep } from "./usePartStep";

/** The secretariat says who writes the part, and until when. */
export function Give({ part }: { part: Part }) {
  const plan = usePlan();
  const [unit, setUnit] = useState(part.unit);
  const [due, setDue] = useState(part.due ?? undefined);
  const call = usePartStep(
    () => give(part, unit, due),
    () => m.didGive(),
  );
  const problems = fieldProblems(call.error, ["unit", "due"]);
  const units = plan?.plan.units ?? [];
  return (
    <Section title={m.give()}>
      {call.error && !isSessionEnd(call.error) && (
        <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <SelectField
          label={m.unit()}
          value={unit}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
          problem={problems.at("unit")}
          onChange={setUnit}
        />
        <DateField label={m.lastDay()} optional value={due} problem={problems.at("due")} onChange={setDue} />
      </FieldList>
      <Actions>
        <Button pending={call.isPending} onClick={() => call.mutate()}>
          {m.giveAct()}
        </Button>
      </Actions>
    </Section>
  );
}
