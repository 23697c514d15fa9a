import { useState } from "react";
import { usePlan } from "../domain/conference";
import { Actions, Button, FileLink } from "../kit/Button";
import { SelectField } from "../kit/Field";
import * as m from "../messages/hall";
import { paperOf } from "./Papers";
import type { SeatChange, Seating } from "./queries";
import { picksOf, unseatedOf } from "./selection";

type SeatActsProps = {
  seating: Seating;
  picked: readonly string[];
  pending: boolean;
  onChange: (change: SeatChange) => void;
  onClear: () => void;
};

/** What can be done with the seats that are picked. */
export function SeatActs({ seating, picked, pending, onChange, onClear }: SeatActsProps) {
  const { seats, guests, pair, to } = picksOf(seating, picked);
  const labels = seats.map(({ label }) => label);
  const names = guests.map(({ name }) => name).join(", ");
  const together = pair !== undefined && pair[0].companion === pair[1].id;
  return (
    <section aria-label={m.acts()}>
      <p aria-live="polite">
        {seats.length === 0 ? m.pickFirst() : names ? m.picked({ seats: labels.join(", "), names }) : labels.join(", ")}
      </p>
      <Actions apart>
        {pair && (
          <Button pending={pending} onClick={() => onChange({ act: "swap", one: pair[0].id, other: pair[1].id })}>
            {m.swap()}
          </Button>
        )}
        {to && (
          <Button
            pending={pending}
            onClick={() => onChange({ act: "move", delegateIds: guests.map(({ id }) => id), seat: to.label })}
          >
            {m.moveTo({ seat: to.label })}
          </Button>
        )}
        {seats.some(({ locked }) => !locked) && (
          <Button pending={pending} onClick={() => onChange({ act: "lock", seats: labels, locked: true })}>
            {m.lock({ count: labels.length })}
          </Button>
        )}
        {seats.some(({ locked }) => locked) && (
          <Button pending={pending} onClick={() => onChange({ act: "lock", seats: labels, locked: false })}>
            {m.unlock({ count: labels.length })}
          </Button>
        )}
        {pair && (
          <Button
            pending={pending}
            onClick={() => onChange({ act: "pair", one: pair[0].id, other: pair[1].id, together: !together })}
          >
            {together ? m.part() : m.pair()}
          </Button>
        )}
        {guests.length === 1 &&
          guests.map(({ id, name }) => (
            <FileLink
              key={id}
              href={paperOf(seating.conferenceId, "BADGES", { delegateId: id })}
              target="_blank"
              rel="noreferrer"
            >
              {m.badgeOf({ name })}
            </FileLink>
          ))}
        {seats.length > 0 && (
          <Button kind="plain" onClick={onClear}>
            {m.clear()}
          </Button>
        )}
      </Actions>
      <ToSeat
        seating={seating}
        first={seats.length === 1 ? labels[0] : undefined}
        pending={pending}
        onChange={onChange}
      />
    </section>
  );
}

type ToSeatProps = Pick<SeatActsProps, "seating" | "pending" | "onChange"> & { first: string | undefined };

/** Seats who has no seat, or a whole group, from the one seat on that is picked. */
function ToSeat({ seating, first, pending, onChange }: ToSeatProps) {
  const plan = usePlan();
  const [chosen, setChosen] = useState("");
  if (!first) {
    return null;
  }
  const groups = (plan?.plan.delegateGroups ?? []).flatMap(({ code, name }) => {
    const members = seating.guests.filter(({ group }) => group === code).map(({ id }) => id);
    return members.length > 0 ? [{ value: `group ${code}`, label: m.wholeGroup({ name }), ids: members }] : [];
  });
  const unseated = unseatedOf(seating).map(({ id, name }) => ({ value: id, label: name, ids: [id] }));
  const options = [...unseated, ...groups];
  const ids = options.find(({ value }) => value === chosen)?.ids;
  return (
    <Actions apart>
      <SelectField
        label={m.seatHere({ seat: first })}
        value={chosen}
        options={options.map(({ value, label }) => ({ value, label }))}
        onChange={setChosen}
      />
      <Button
        pending={pending}
        disabled={!ids}
        onClick={() => ids && onChange({ act: "move", delegateIds: ids, seat: first })}
      >
        {m.seatThem()}
      </Button>
    </Actions>
  );
}
