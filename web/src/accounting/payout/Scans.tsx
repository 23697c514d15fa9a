import { useState } from "react";
import { isSessionEnd, sentence } from "../../app/problem";
import { Button } from "../../kit/Button";
import { FileDrop } from "../../kit/FileDrop";
import { fileSize, moment } from "../../kit/format";
import { Section } from "../../kit/Page";
import { Note, ProblemNote } from "../../kit/Problem";
import { Progress } from "../../kit/Progress";
import * as m from "../../messages/payout";
import { addScan, removeScan } from "./commands";
import type { Scan, Sheet } from "./queries";
import { ACCEPTED, MOST_BYTES, PICTURES } from "./sheet";
import { useSheetStep } from "./useSheetStep";

/** The signed paper as files: the proof of what is paid. */
export function Scans({ sheet, edits }: { sheet: Sheet; edits: boolean }) {
  const [sent, setSent] = useState(0);
  const [tooLarge, setTooLarge] = useState<File>();
  const add = useSheetStep(
    (file: File) => addScan(sheet, file, setSent),
    () => m.didAddScan(),
  );
  const remove = useSheetStep(
    (scan: Scan) => removeScan(sheet, scan),
    () => m.didRemoveScan(),
  );
  const error = add.error ?? remove.error;
  const pick = (file: File) => {
    add.reset();
    remove.reset();
    setSent(0);
    setTooLarge(file.size > MOST_BYTES ? file : undefined);
    if (file.size <= MOST_BYTES) {
      add.mutate(file);
    }
  };
  if (!edits && sheet.scans.length === 0) {
    return null;
  }
  return (
    <Section title={m.scans()}>
      {error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />}
      {sheet.scans.length > 0 && (
        <ul>
          {sheet.scans.map((scan) => (
            <li key={scan.number}>
              <a
                href={`/api/payouts/${sheet.conferenceId}/sheets/${sheet.number}/scans/${scan.number}/file`}
                target="_blank"
                rel="noreferrer"
              >
                {scan.name}
              </a>{" "}
              <span className="quiet small">
                {fileSize(scan.size)} · {scan.by}, {moment(scan.at)}
              </span>{" "}
              {edits && (
                <Button
                  kind="plain"
                  pending={remove.isPending}
                  aria-label={m.removeScanOf({ name: scan.name })}
                  onClick={() => remove.mutate(scan)}
                >
                  {m.remove()}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {tooLarge && (
        <Note kind="stops">
          {m.fileTooLarge({ name: tooLarge.name, size: fileSize(tooLarge.size), most: fileSize(MOST_BYTES) })}
        </Note>
      )}
      {add.isPending && <Progress label={m.sendingFile()} done={Math.round(sent * 100)} total={100} />}
      {edits && !add.isPending && (
        <>
          <FileDrop label={m.dropScan()} hint={m.scanHint()} accept={ACCEPTED} onFile={pick} />
          <FileDrop camera label={m.takePicture()} hint={m.pictureHint()} accept={PICTURES} onFile={pick} />
        </>
      )}
    </Section>
  );
}
