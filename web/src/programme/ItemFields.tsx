import { Actions, Button } from "../kit/Button";
import { CheckField, FieldList, FieldRow, type Option, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import * as m from "../messages/programme";
import type { Draft } from "./form";

type ItemFieldsProps = {
  position: number;
  draft: Draft;
  units: readonly Option[];
  problemAt: (field: string) => string | undefined;
  onChange: (draft: Draft) => void;
  onRemove: () => void;
};

/** The fields of one item. Speakers and acts are lines, as an officer has them in a message. */
export function ItemFields({ position, draft, units, problemAt, onChange, onRemove }: ItemFieldsProps) {
  const text = (field: "title" | "minutes" | "startsAt" | "speakers" | "acts" | "cue") => ({
    value: draft[field],
    problem: problemAt(field),
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  });
  const name = draft.title || m.newItem();
  return (
    <Section title={`${position}. ${name}`}>
      <div role="group" aria-label={name}>
        <FieldList>
          <TextField label={m.title()} maxLength={300} {...text("title")} />
          <SelectField
            label={m.unit()}
            optional
            value={draft.owner}
            options={units}
            problem={problemAt("owner")}
            onChange={(owner) => onChange({ ...draft, owner })}
          />
          <TextField
            label={m.minutes()}
            optional
            hint={m.minutesHint()}
            inputMode="numeric"
            maxLength={3}
            {...text("minutes")}
          />
          <TextField label={m.startsAt()} optional hint={m.startsAtHint()} maxLength={5} {...text("startsAt")} />
          <TextField label={m.speakers()} optional hint={m.speakersHint()} rows={2} {...text("speakers")} />
          <TextField label={m.acts()} optional hint={m.actsHint({ most: draft.mostActs })} rows={3} {...text("acts")} />
          <TextField label={m.cue()} optional hint={m.cueHint()} rows={3} maxLength={2000} {...text("cue")} />
          <FieldRow label={m.needs()}>
            <CheckField
              label={m.microphone()}
              checked={draft.microphone}
              onChange={(microphone) => onChange({ ...draft, microphone })}
            />
            <CheckField
              label={m.slides()}
              checked={draft.slides}
              onChange={(slides) => onChange({ ...draft, slides })}
            />
          </FieldRow>
        </FieldList>
      </div>
      <Actions>
        <Button kind="plain" aria-label={m.removeItem({ name })} onClick={onRemove}>
          {m.remove()}
        </Button>
      </Actions>
    </Section>
  );
}
