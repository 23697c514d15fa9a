import { useState } from "react";
import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ChoiceField, FieldList, SelectField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/hall";
import type { Hall, Seating } from "./queries";
import { useSeatChange } from "./useSeatChange";

type ArrangingProps = { conferenceId: string; seating: Seating; halls: readonly Hall[] };

/** Seats everybody by protocol: keeps who sits where that is good enough, or begins anew. */
export function Arranging({ conferenceId, seating, halls }: ArrangingProps) {
  const [open, setOpen] = useState(false);
  const [hallId, setHallId] = useState(seating.hall?.id ?? halls[0]?.id ?? "");
  const [how, setHow] = useState<"keep" | "anew">("keep");
  const change = useSeatChange(conferenceId, () => setOpen(false));
  const chosen = halls.some(({ id }) => id === hallId) ? hallId : (halls[0]?.id ?? "");
  if (halls.length === 0) {
    return null;
  }
  return (
    <Actions>
      <Button kind="first" onClick={() => setOpen(true)}>
        {m.arrange()}
      </Button>
      <Confirm
        open={open}
        title={m.arrangeTitle({ count: seating.guests.length })}
        act={m.arrangeAct()}
        pending={change.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={() => change.mutate({ act: "arrange", hallId: chosen, anew: how === "anew" || !seating.hall })}
      >
        {change.error && <ProblemNote sentence={sentence(change.error)} />}
        <FieldList>
          <SelectField
            label={m.hall()}
            value={chosen}
            options={halls.map(({ id, name, seats }) => ({
              value: id,
              label: m.hallWithSeats({ name, count: seats }),
            }))}
            onChange={setHallId}
          />
          {seating.hall && (
            <ChoiceField
              label={m.how()}
              value={how}
              options={[
                { value: "keep", label: m.howKeep() },
                { value: "anew", label: m.howAnew() },
              ]}
              onChange={setHow}
            />
          )}
        </FieldList>
      </Confirm>
    </Actions>
  );
}
