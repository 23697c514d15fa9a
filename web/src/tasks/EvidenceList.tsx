import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { FieldList, TextField } from "../kit/Field";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/tasks";
import { addEvidence, removeEvidence } from "./commands";
import type { Evidence, Task } from "./queries";
import { isAddress } from "./steps";
import { useTaskStep } from "./useTaskStep";

const EMPTY = { label: "", url: "" };

/** What shows that the task is done: pages and files that the commune keeps, by their addresses. */
export function EvidenceList({ task, works }: { task: Task; works: boolean }) {
  const remove = useTaskStep(
    (evidence: Evidence) => removeEvidence(task, evidence),
    () => m.didRemoveEvidence(),
  );
  return (
    <Section title={m.evidence()}>
      {remove.error && !isSessionEnd(remove.error) && <ProblemNote sentence={sentence(remove.error)} />}
      {task.evidence.length === 0 ? (
        <p className="quiet">{m.noEvidence()}</p>
      ) : (
        <DataTable
          bare
          name="task-evidence"
          caption={m.evidence()}
          columns={columns(works ? (evidence) => remove.isPending || remove.mutate(evidence) : undefined)}
          rows={task.evidence}
          rowId={({ number }) => String(number)}
          rowName={({ label }) => label}
        />
      )}
      {works && <EvidenceForm task={task} />}
    </Section>
  );
}

function EvidenceForm({ task }: { task: Task }) {
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const evidence = { label: typed.label.trim(), url: typed.url.trim() };
  const add = useTaskStep(
    () => addEvidence(task, evidence),
    () => m.didAddEvidence(),
    () => {
      setTyped(EMPTY);
      setTried(false);
    },
  );
  const problems = fieldProblems(add.error, ["label", "url"]);
  const labelGap = evidence.label === "" ? m.needsLabel() : undefined;
  const urlGap = isAddress(evidence.url) ? undefined : m.needsAddress();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!labelGap && !urlGap && !add.isPending) {
          add.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={evidence.label !== "" || evidence.url !== ""} />
      {add.error && !isSessionEnd(add.error) && (
        <ProblemNote sentence={sentence(add.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.evidenceLabel()}
          maxLength={200}
          value={typed.label}
          problem={(tried ? labelGap : undefined) ?? problems.at("label")}
          onChange={(label) => setTyped({ ...typed, label })}
        />
        <TextField
          label={m.evidenceAddress()}
          hint={m.evidenceHint()}
          inputMode="url"
          autoComplete="off"
          maxLength={1000}
          value={typed.url}
          problem={(tried ? urlGap : undefined) ?? problems.at("url")}
          onChange={(url) => setTyped({ ...typed, url })}
        />
      </FieldList>
      <Actions>
        <Button type="submit" pending={add.isPending}>
          {m.addEvidence()}
        </Button>
      </Actions>
    </form>
  );
}

function columns(onRemove: ((evidence: Evidence) => void) | undefined): Column<Evidence>[] {
  return [
    {
      id: "label",
      title: m.evidenceLabel(),
      shown: "always",
      text: ({ label }) => label,
      cell: ({ label, url }) =>
        isAddress(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {label}
          </a>
        ) : (
          label
        ),
    },
    { id: "by", title: m.addedBy(), text: ({ by, at }) => `${by}, ${moment(at)}` },
    ...(onRemove
      ? [
          {
            id: "acts",
            title: m.acts(),
            acts: true as const,
            text: () => "",
            cell: (evidence: Evidence) => (
              <Button
                kind="plain"
                aria-label={m.removeEvidenceOf({ label: evidence.label })}
                onClick={() => onRemove(evidence)}
              >
                {m.remove()}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
