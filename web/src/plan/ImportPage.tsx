import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { say } from "../app/notice";
import { ProblemError, sentence } from "../app/problem";
import { type Conference, conferenceQuery } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { FileDrop } from "../kit/FileDrop";
import { isEnglish } from "../kit/language";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { Source } from "../kit/Source";
import * as m from "../messages/plan";
import { faultsOf } from "./lines";
import { checkPlan, importPlan } from "./queries";
import { Warnings } from "./Warnings";

type Opened = { file: File; text: string };

/**
 * A plan is dropped as a file. The service checks it at once: every fault stands under its line, and of a plan without one
 * it is said what the conference will have. Only then it is imported, whole.
 */
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
  const check = useMutation({ mutationFn: ({ file }: Opened) => checkPlan(file) });
  const error = send.error ?? check.error;
  useEffect(() => {
    if (error) {
      refusal.current?.focus();
    }
  }, [error]);
  const open = async (file: File) => {
    send.reset();
    check.reset();
    try {
      const read = { file, text: await file.text() };
      setOpened(read);
      setUnreadable(false);
      check.mutate(read);
    } catch {
      setOpened(undefined);
      setUnreadable(true);
    }
  };
  const faults = faultsOf(error instanceof ProblemError ? error.problem.errors : [], isEnglish());
  return (
    <>
      <PageHead title={m.importTitle()} crumb={<Link to="/plan">{m.pageTitle()}</Link>} />
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
              {check.isPending && <Waiting what={m.theCheck()} />}
              {check.data && <Preview plan={check.data} />}
              <Actions apart>
                <Button
                  kind={check.data ? "first" : "second"}
                  pending={send.isPending}
                  onClick={() => send.mutate(opened)}
                >
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

/** What the conference will have, and what the plan leaves open. */
function Preview({ plan: { title, version, plan, warnings } }: { plan: Conference }) {
  return (
    <Note>
      <p>
        <b>{version > 0 ? m.isThere({ title }) : m.isRight({ title })}</b>
      </p>
      <p>
        {[
          m.itemCount({ count: plan.agenda.length }),
          m.dutyCount({ count: plan.tasks.length }),
          m.groupCount({ count: plan.delegateGroups.length }),
          m.unitCount({ count: plan.units.length }),
        ].join(" · ")}
      </p>
      <Warnings warnings={warnings} />
    </Note>
  );
}
