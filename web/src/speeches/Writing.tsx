import { lazy, Suspense, useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import type { Passage } from "../domain/text/passages";
import { ShownText } from "../domain/text/ShownText";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { FileDrop } from "../kit/FileDrop";
import { fileSize, moment } from "../kit/format";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Progress, Waiting } from "../kit/Progress";
import * as editor from "../messages/editor";
import * as m from "../messages/speeches";
import { type Of, sendFile, write } from "./commands";
import { minutesOf } from "./form";
import { useSpeechStep } from "./useSpeechStep";

/** For who writes only: it is heavier than all else of the page. */
const Editor = lazy(() => import("../domain/text/Editor"));

const MOST_BYTES = 10 * 1024 * 1024;
const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

/** The text: to read, to write, or to send as a file. */
export function Writing({ of, open }: { of: Of; open: boolean }) {
  const { conferenceId, speech } = of;
  const [begun, setBegun] = useState<Of>();
  const writes =
    open &&
    speech.mayPrepare &&
    speech.state !== "DECLINED" &&
    (speech.stage === "DRAFT" || speech.stage === "RETURNED");
  const empty = speech.passages.length === 0 && !speech.file;
  return (
    <Section title={m.text()}>
      {begun && writes ? (
        <Pen of={of} begun={begun} onStop={() => setBegun(undefined)} />
      ) : (
        <>
          {empty && <p className="quiet">{m.noText()}</p>}
          {speech.passages.length > 0 && <ShownText passages={speech.passages} />}
          {speech.file && (
            <p>
              <a href={`/api/speeches/${conferenceId}/${speech.id}/file`} target="_blank" rel="noreferrer">
                {m.openFile({ name: speech.file.name })}
              </a>{" "}
              <span className="quiet">{fileSize(speech.file.size)}</span>
            </p>
          )}
          {speech.saved && <p className="quiet">{m.savedBy({ by: speech.saved.by, at: moment(speech.saved.at) })}</p>}
          {writes && (
            <>
              <Actions>
                <Button kind={empty ? "first" : "second"} onClick={() => setBegun(of)}>
                  {m.write()}
                </Button>
              </Actions>
              <Sending of={of} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

function Pen({ of, begun, onStop }: { of: Of; begun: Of; onStop: () => void }) {
  const [typed, setTyped] = useState<Passage[]>();
  const save = useSpeechStep(
    of.conferenceId,
    // What the page shows now may be another text: it is saved over the one that was read.
    () => write(begun, typed ?? [...begun.speech.passages]),
    () => m.saved(),
    onStop,
  );
  return (
    <>
      <UnsavedGuard unsaved={typed !== undefined && !save.isPending} />
      <p className="quiet">{editor.pasteHint()}</p>
      <Suspense fallback={<Waiting what={m.theSpeech()} />}>
        <Editor label={m.text()} text={begun.speech.passages} onChange={setTyped} />
      </Suspense>
      {save.error && !isSessionEnd(save.error) && <ProblemNote sentence={sentence(save.error)} />}
      <Actions>
        <Button kind="first" pending={save.isPending} onClick={() => save.mutate()}>
          {m.save()}
        </Button>
        <Button onClick={onStop}>{m.stopWriting()}</Button>
      </Actions>
    </>
  );
}

/** A text that was written elsewhere, with the minutes that it takes to read it aloud. */
function Sending({ of }: { of: Of }) {
  const [file, setFile] = useState<File>();
  const [minutes, setMinutes] = useState("");
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(0);
  const stated = minutesOf(minutes);
  const send = useSpeechStep(
    of.conferenceId,
    (given: { file: File; minutes: number }) => sendFile(of, given, setSent),
    () => m.didUpload(),
    () => setFile(undefined),
  );
  const problems = fieldProblems(send.error, ["minutes"]);
  const tooLarge = file !== undefined && file.size > MOST_BYTES;
  return (
    <form
      aria-label={m.uploadTitle()}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (file && !tooLarge && stated !== undefined && !send.isPending) {
          setSent(0);
          send.mutate({ file, minutes: stated });
        }
      }}
    >
      <UnsavedGuard unsaved={file !== undefined && !send.isPending} />
      {send.error && !isSessionEnd(send.error) && (
        <ProblemNote sentence={sentence(send.error)} more={problems.elsewhere} />
      )}
      {!file && (
        <>
          <p className="quiet">{m.uploadTitle()}</p>
          <FileDrop
            label={m.dropFile()}
            hint={m.fileHint()}
            accept={ACCEPTED}
            onFile={(picked) => {
              send.reset();
              setFile(picked);
            }}
          />
        </>
      )}
      {file && (
        <>
          <Note
            kind={tooLarge ? "stops" : "calm"}
            act={
              !send.isPending && (
                <Button kind="plain" onClick={() => setFile(undefined)}>
                  {m.removeFile()}
                </Button>
              )
            }
          >
            {tooLarge
              ? m.fileTooLarge({ name: file.name, size: fileSize(file.size), most: fileSize(MOST_BYTES) })
              : m.pickedFile({ name: file.name, size: fileSize(file.size) })}
          </Note>
          {send.isPending && <Progress label={m.sendingFile()} done={Math.round(sent * 100)} total={100} />}
          <FieldList>
            <TextField
              label={m.fileMinutes()}
              inputMode="numeric"
              maxLength={3}
              value={minutes}
              problem={(tried && stated === undefined ? m.needsMinutes() : undefined) ?? problems.at("minutes")}
              onChange={setMinutes}
            />
          </FieldList>
          <Actions>
            <Button type="submit" pending={send.isPending}>
              {m.upload()}
            </Button>
          </Actions>
        </>
      )}
    </form>
  );
}
