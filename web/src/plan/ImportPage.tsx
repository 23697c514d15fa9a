import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { say } from "../app/notice";
import { ProblemError, sentence } from "../app/problem";
import { conferenceQuery } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { FileDrop } from "../kit/FileDrop";
import { isEnglish } from "../kit/language";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Source } from "../kit/Source";
import * as m from "../messages/plan";
import { faultsOf } from "./lines";
import { importPlan } from "./queries";

type Opened = { file: File; text: string };

/** A plan is dropped as a file. The service takes it whole or refuses it with every fault, shown under its line. */
export function ImportPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>();
  const [unreadable, setUnreadable] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  const send = useMutation({
    mutationFn: ({ file }: Opened) => importPlan(file),
    onSuccess: ({ conference, isNew }) => {
      queries.setQueryData(conferenceQuery(conference.id).queryKey, conference);
      queries.invalidateQueries({ queryKey: ["conferences", "list"] });
      say((isNew ? m.didImport : m.wasImported)({ title: conference.title }));
      navigate({ to: "/plan", search: { conference: conference.id } });
    },
  });
  const { error } = send;
  useEffect(() => {
    if (error) {
      refusal.current?.focus();
    }
  }, [error]);
  const open = async (file: File) => {
    send.reset();
    try {
      setOpened({ file, text: await file.text() });
      setUnreadable(false);
    } catch {
      setOpened(undefined);
      setUnreadable(true);
    }
  };
  const problems = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const faults = opened ? faultsOf(problems, opened.text, isEnglish()) : [];
  return (
    <>
      <PageHead title={m.importTitle()} crumb={<Link to="/plan">{m.planTitle()}</Link>} />
      <WithMargin
        margin={
          <MarginNote title={m.next()}>
            <p>{m.afterImport()}</p>
            <p>{m.importOnce()}</p>
          </MarginNote>
        }
      >
        <FileDrop
          label={opened ? m.dropAnother() : m.drop()}
          hint={m.dropHint()}
          accept=".yaml,.yml,.json"
          onFile={open}
        />
        {unreadable && <Note kind="stops">{m.unreadable()}</Note>}
        {opened && (
          <>
            <div ref={refusal} tabIndex={-1}>
              {error && faults.length === 0 && <ProblemNote sentence={sentence(error)} />}
              {faults.length > 0 && (
                <Note kind="stops">
                  <p>{m.faults({ count: faults.length })}</p>
                  <ul>
                    {faults.map(({ path, text, line }) => (
                      <li key={`${path} ${text}`}>
                        {line === undefined ? (
                          path && `${path}: `
                        ) : (
                          <>
                            <a href={`#line-${line}`}>{m.line({ line })}</a>
                            {": "}
                          </>
                        )}
                        {text}
                      </li>
                    ))}
                  </ul>
                </Note>
              )}
            </div>
            <Section title={opened.file.name}>
              <Actions apart>
                <Button kind="first" pending={send.isPending} onClick={() => send.mutate(opened)}>
                  {faults.length > 0 ? m.importAgain() : m.importAct()}
                </Button>
                <span className="quiet small">{m.fileSize({ count: opened.text.split("\n").length })}</span>
              </Actions>
              <Source label={opened.file.name} text={opened.text} faults={faults} />
            </Section>
          </>
        )}
      </WithMargin>
    </>
  );
}
