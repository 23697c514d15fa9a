import { ChoiceField, FieldRow, TextField } from "../kit/Field";
import * as m from "../messages/roster";
import type { ContactForm } from "./forms";

type ContactFieldsProps = {
  form: ContactForm;
  onChange: (change: Partial<ContactForm>) => void;
  problemAt: (path: string) => string | undefined;
};

/** How a person is reached, and whether the invitation goes by mail or on paper. */
export function ContactFields({ form, onChange, problemAt }: ContactFieldsProps) {
  return (
    <>
      <ChoiceField
        label={m.channel()}
        hint={m.channelHint()}
        value={form.channel}
        options={[
          { value: "EMAIL", label: m.byMail() },
          { value: "PRINT", label: m.onPaper() },
        ]}
        onChange={(channel) => onChange({ channel })}
        problem={problemAt("channel")}
      />
      <FieldRow>
        <TextField
          label={m.email()}
          optional={form.channel === "PRINT"}
          inputMode="email"
          maxLength={254}
          autoComplete="off"
          value={form.email}
          onChange={(email) => onChange({ email })}
          problem={problemAt("email")}
        />
        <TextField
          label={m.phone()}
          optional
          inputMode="tel"
          maxLength={30}
          autoComplete="off"
          value={form.phone}
          onChange={(phone) => onChange({ phone })}
          problem={problemAt("phone")}
        />
      </FieldRow>
    </>
  );
}
