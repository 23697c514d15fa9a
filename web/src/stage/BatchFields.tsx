import type { Called, Ceremony } from "../domain/ceremony";
import { Actions, Button } from "../kit/Button";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { Reorder } from "../kit/Reorder";
import * as m from "../messages/ceremony";
import { absenceOptions } from "./CeremonySettings";
import type { BatchDraft, Draft } from "./ceremonyForm";

type BatchFieldsProps = {
  number: number;
  batch: BatchDraft;
  batches: number;
  called: Ceremony["batches"][number] | undefined;
  awardees: ReadonlyMap<string, Called>;
  exceptions: Draft["exceptions"];
  readings: Draft["readings"];
  unitOf: (unit: string) => string;
  may: boolean;
  onChange: (batch: BatchDraft) => void;
  onMove: (nomination: string, step: -1 | 1) => void;
  onExcept: (nomination: string, exception: Draft["exceptions"][string]) => void;
  onRead: (nomination: string, reading: string) => void;
};

/** Those who come on stage together, in their order, with who hands over and who carries. */
export function BatchFields({
  number,
  batch,
  batches,
  called,
  awardees,
  exceptions,
  readings,
  unitOf,
  may,
  onChange,
  onMove,
  onExcept,
  onRead,
}: BatchFieldsProps) {
  const slots = batch.nominations.flatMap((nomination) => awardees.get(nomination) ?? []);
  const bearers = called?.bearers;
  return (
    <Section title={m.batch({ number, form: called?.formName ?? "", count: slots.length })}>
      {bearers && <p className="quiet">{m.carriedBy({ first: bearers.first, second: bearers.second })}</p>}
      {may && (
        <FieldList>
          <TextField
            label={m.presenter()}
            optional
            maxLength={200}
            value={batch.presenter}
            onChange={(presenter) => onChange({ ...batch, presenter })}
          />
        </FieldList>
      )}
      <Reorder
        label={m.orderOf({ number })}
        items={slots}
        itemId={({ nominationId }) => nominationId}
        itemName={({ name }) => name}
        onReorder={(nominations) => may && onChange({ ...batch, nominations })}
      >
        {(slot) => (
          <>
            {slot.name}
            <span className="under">{[unitOf(slot.unit), whoComes(slot)].filter(Boolean).join(" · ")}</span>
          </>
        )}
      </Reorder>
      {may &&
        slots.map((slot) => (
          <Exceptional
            key={slot.nominationId}
            slot={slot}
            exception={exceptions[slot.nominationId]}
            onExcept={(exception) => onExcept(slot.nominationId, exception)}
          />
        ))}
      {may && (
        <details>
          <summary>{m.readings({ number })}</summary>
          <p className="quiet">{m.readingsText()}</p>
          <FieldList>
            {slots.map(({ nominationId, name }) => (
              <TextField
                key={nominationId}
                label={m.readingOf({ name })}
                optional
                maxLength={200}
                value={readings[nominationId] ?? ""}
                onChange={(reading) => onRead(nominationId, reading)}
              />
            ))}
          </FieldList>
        </details>
      )}
      {may && batches > 1 && (
        <Actions>
          {number > 1 && slots[0] && (
            <Button kind="plain" onClick={() => onMove(slots[0]?.nominationId ?? "", -1)}>
              {m.toBatch({ name: slots[0].name, number: number - 1 })}
            </Button>
          )}
          {number < batches && slots.at(-1) && (
            <Button kind="plain" onClick={() => onMove(slots.at(-1)?.nominationId ?? "", 1)}>
              {m.toBatch({ name: slots.at(-1)?.name ?? "", number: number + 1 })}
            </Button>
          )}
        </Actions>
      )}
    </Section>
  );
}

/** What the host decides for one who is absent. */
function Exceptional({
  slot,
  exception,
  onExcept,
}: {
  slot: Called;
  exception: Draft["exceptions"][string] | undefined;
  onExcept: (exception: Draft["exceptions"][string]) => void;
}) {
  if (!slot.absent) {
    return null;
  }
  const now = exception ?? { whenAbsent: slot.absent, proxy: slot.standsIn ?? "" };
  return (
    <div role="group" aria-label={m.absentOne({ name: slot.name })}>
      <FieldList>
        <SelectField
          label={m.absentOne({ name: slot.name })}
          value={now.whenAbsent}
          options={absenceOptions()}
          onChange={(whenAbsent) => onExcept({ ...now, whenAbsent })}
        />
        {now.whenAbsent === "PROXY" && (
          <TextField
            label={m.standsIn()}
            optional
            maxLength={100}
            value={now.proxy}
            onChange={(proxy) => onExcept({ ...now, proxy })}
          />
        )}
      </FieldList>
    </div>
  );
}

function whoComes({ name, recipient, status, absent, standsIn }: Called): string {
  if (standsIn) {
    return m.receives({ name: standsIn });
  }
  if (absent) {
    return m.absent();
  }
  return [recipient.name !== name && m.receives({ name: recipient.name }), status === "PRESENT" && m.present()]
    .filter(Boolean)
    .join(" · ");
}
