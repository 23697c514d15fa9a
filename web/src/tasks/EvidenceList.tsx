import { isSessionEnd, sentence } from "../app/problem";
import { Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { fileSize, moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/tasks";
import { removeEvidence } from "./commands";
import { EvidenceForm } from "./EvidenceForm";
import { opened } from "./evidence";
import type { Evidence, Task } from "./queries";
import { useTaskStep } from "./useTaskStep";

/** What shows that the task is done: files that are kept here, and pages elsewhere by their addresses. */
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

function Opened({ evidence }: { evidence: Evidence }) {
  const address = opened(evidence);
  return address ? (
    <a href={address} target="_blank" rel="noreferrer">
      {evidence.label}
    </a>
  ) : (
    evidence.label
  );
}

/** What it is, and the way to keep it. */
function AboutFile({ url, file }: { url: string; file: NonNullable<Evidence["file"]> }) {
  return (
    <span className="under">
      {file.name} · {file.type} · {fileSize(file.size)} ·{" "}
      <a href={url} download={file.name} aria-label={m.downloadOf({ name: file.name })}>
        {m.download()}
      </a>
    </span>
  );
}

function columns(onRemove: ((evidence: Evidence) => void) | undefined): Column<Evidence>[] {
  return [
    {
      id: "label",
      title: m.evidenceLabel(),
      shown: "always",
      text: ({ label }) => label,
      cell: (evidence) => (
        <>
          <Opened evidence={evidence} />
          {evidence.file && <AboutFile url={evidence.url} file={evidence.file} />}
        </>
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
