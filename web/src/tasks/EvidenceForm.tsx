import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { ACCEPTED, MOST_BYTES, PICTURES } from "../domain/keptFiles";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { FileDrop } from "../kit/FileDrop";
import { fileSize } from "../kit/format";
import { Note, ProblemNote } from "../kit/Problem";
import { Progress } from "../kit/Progress";
import * as m from "../messages/tasks";
import { addEvidence } from "./commands";
import { labelOf } from "./evidence";
import { addFile } from "./files";
import type { Task } from "./queries";
import { isAddress } from "./steps";
import { useTaskStep } from "./useTaskStep";

type Typed = { label: string; url: string; file: File | undefined };

const EMPTY: Typed = { label: "", url: "", file: undefined };

/** Adds a file, or the address of a page. */
export function EvidenceForm({ task }: { task: Task }) {
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(0);
  const label = typed.label.trim();
  const url = typed.url.trim();
  const { file } = typed;
  const add = useTaskStep(
    () => (file ? addFile(task, { label, file }, setSent) : addEvidence(task, { label, url })),
    () => m.didAddEvidence(),
    () => {
      setTyped(EMPTY);
      setTried(false);
    },
  );
  const pick = (picked: File) => {
    add.reset();
    setTyped({ ...typed, label: typed.label || labelOf(picked), url: "", file: picked });
  };
  const leaveOut = () => {
    add.reset();
    setTyped({ ...typed, file: undefined });
  };
  const problems = fieldProblems(add.error, ["label", "url"]);
  const labelGap = label === "" ? m.needsLabel() : undefined;
  const urlGap = file || isAddress(url) ? undefined : url === "" ? m.needsFileOrLink() : m.needsAddress();
  const tooLarge = file !== undefined && file.size > MOST_BYTES;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!labelGap && !urlGap && !tooLarge && !add.isPending) {
          setSent(0);
          add.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={label !== "" || url !== "" || file !== undefined} />
      {add.error && !isSessionEnd(add.error) && (
        <ProblemNote sentence={sentence(add.error)} more={problems.elsewhere} />
      )}
      {!file && (
        <>
          <FileDrop label={m.dropFile()} hint={m.fileHint()} accept={ACCEPTED} onFile={pick} />
          <FileDrop camera label={m.takePicture()} hint={m.pictureHint()} accept={PICTURES} onFile={pick} />
        </>
      )}
      {file && (
        <Note
          kind={tooLarge ? "stops" : "calm"}
          act={
            !add.isPending && (
              <Button kind="plain" onClick={leaveOut}>
                {m.removeFile()}
              </Button>
            )
          }
        >
          {tooLarge
            ? m.fileTooLarge({ name: file.name, size: fileSize(file.size), most: fileSize(MOST_BYTES) })
            : m.pickedFile({ name: file.name, size: fileSize(file.size) })}
        </Note>
      )}
      {file && add.isPending && <Progress label={m.sendingFile()} done={Math.round(sent * 100)} total={100} />}
      <FieldList>
        <TextField
          label={m.evidenceLabel()}
          maxLength={200}
          value={typed.label}
          problem={(tried ? labelGap : undefined) ?? problems.at("label")}
          onChange={(text) => setTyped({ ...typed, label: text })}
        />
        {!file && (
          <TextField
            label={m.evidenceAddress()}
            hint={m.evidenceHint()}
            inputMode="url"
            autoComplete="off"
            maxLength={1000}
            value={typed.url}
            problem={(tried ? urlGap : undefined) ?? problems.at("url")}
            onChange={(text) => setTyped({ ...typed, url: text })}
          />
        )}
      </FieldList>
      <Actions>
        <Button type="submit" pending={add.isPending}>
          {m.addEvidence()}
        </Button>
      </Actions>
    </form>
  );
}
