import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, FieldList, FieldRow, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/certificates";
import { parseTenths, writeTenths } from "./millimetres";
import { type Printer, type Settings, saveSettings, settingsQuery } from "./queries";

type Typed = { key: number; name: string; right: string; down: string };

const typedOf = ({ name, right, down }: Printer, key: number): Typed => ({
  key,
  name,
  right: writeTenths(right),
  down: writeTenths(down),
});

/** What the public page names, and how far each printer is off. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const queries = useQueryClient();
  const [naming, setNaming] = useState(settings.naming);
  const [printers, setPrinters] = useState(settings.printers.map(typedOf));
  const [tried, setTried] = useState(false);
  const [edited, setEdited] = useState(false);
  const read = printers.map(({ name, right, down }) => ({
    name: name.trim(),
    right: parseTenths(right),
    down: parseTenths(down),
  }));
  const whole = read.filter(
    (printer): printer is Printer => printer.name !== "" && printer.right !== undefined && printer.down !== undefined,
  );
  const save = useMutation({
    mutationFn: () => saveSettings({ ...settings, naming, printers: whole }),
    onSuccess: (saved) => {
      queries.setQueryData(settingsQuery.queryKey, saved);
      setEdited(false);
      setTried(false);
      say(m.didSave());
    },
  });
  const problems = fieldProblems(
    save.error,
    printers.flatMap((_, at) => [`printers[${at}].name`, `printers[${at}]`]),
  );
  const change = (at: number, part: Partial<Typed>) => {
    setEdited(true);
    setPrinters(printers.map((printer, place) => (place === at ? { ...printer, ...part } : printer)));
  };
  const offset = (at: number, label: string, part: "right" | "down") => (
    <TextField
      label={label}
      hint={m.offsetHint()}
      value={printers[at]?.[part] ?? ""}
      maxLength={6}
      autoComplete="off"
      onChange={(text) => change(at, { [part]: text })}
      problem={tried && read[at]?.[part] === undefined ? m.wrongOffset() : problems.at(`printers[${at}]`)}
    />
  );
  return (
    <Section title={m.settings()}>
      <UnsavedGuard unsaved={edited} />
      {save.error && <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />}
      <FieldList>
        <ChoiceField
          label={m.naming()}
          hint={m.namingHint()}
          value={naming}
          options={[
            { value: "FULL", label: m.full() },
            { value: "INITIALS", label: m.initials() },
            { value: "NONE", label: m.none() },
          ]}
          onChange={(chosen) => {
            setEdited(true);
            setNaming(chosen);
          }}
        />
        {printers.map((printer, at) => (
          <FieldRow key={printer.key} label={m.printerGroup({ number: at + 1 })}>
            <TextField
              label={m.printerName()}
              value={printer.name}
              maxLength={60}
              autoComplete="off"
              onChange={(name) => change(at, { name })}
              problem={tried && !printer.name.trim() ? m.needName() : problems.at(`printers[${at}].name`)}
            />
            <FieldRow>
              {offset(at, m.right(), "right")}
              {offset(at, m.down(), "down")}
            </FieldRow>
            <Actions>
              <Button
                kind="plain"
                onClick={() => {
                  setEdited(true);
                  setPrinters(printers.filter((_, place) => place !== at));
                }}
              >
                {m.removePrinter({ name: printer.name || String(at + 1) })}
              </Button>
            </Actions>
          </FieldRow>
        ))}
      </FieldList>
      <Actions apart>
        <Button
          pending={save.isPending}
          onClick={() => {
            setTried(true);
            if (whole.length === printers.length) {
              save.mutate();
            }
          }}
        >
          {m.save()}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            setEdited(true);
            setPrinters([...printers, typedOf({ name: "", right: 0, down: 0 }, Date.now())]);
          }}
        >
          {m.addPrinter()}
        </Button>
      </Actions>
    </Section>
  );
}
