import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Button } from "../kit/Button";
import { Life } from "../kit/Figures";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { Prose } from "../kit/SideBySide";
import * as m from "../messages/publicity";
import { type Of, rewrite, type Words } from "./commands";
import { draftOf } from "./form";
import { Publications } from "./Publications";
import { publicityQuery, textQuery, type Word } from "./queries";
import { Settling } from "./Settling";
import { TextForm } from "./TextForm";
import { useTextStep } from "./useTextStep";
import { kindName, lengthText, StateOf, timeText } from "./words";

/** One text: what it says, what became of it, and where it was published. */
export function TextPage() {
  const { entry } = useParams({ from: "/shell/publicity/$entry" });
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const { data: item, error, refetch } = useQuery({ ...textQuery(id, entry), enabled: conference !== undefined });
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead
        title={item?.title ?? m.theText()}
        issuer={issuerOf(plan)}
        crumb={<Link to="/publicity">{m.pageTitle()}</Link>}
        under={item && kindName(item.kind)}
      >
        {item && <StateOf item={item} />}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !item && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !item && !error && <Waiting what={m.theText()} />}
      {item && (
        <WithMargin
          margin={
            <>
              <Path item={item} />
              <HistoryNote collection="publicity-items" id={item.id} name={item.title} />
            </>
          }
        >
          <Parts key={item.id} of={{ conferenceId: id, item }} open={open} />
        </WithMargin>
      )}
    </>
  );
}

/** Who wrote, submitted and approved it. */
function Path({ item: { written, submitted, approved, returned } }: Pick<Of, "item">) {
  const plan = usePlan();
  const steps: [string, Word | null | undefined, () => string][] = [
    ["written", written, m.wrote],
    ["returned", returned, m.returnedBy],
    ["submitted", submitted, m.submittedBy],
    ["approved", approved, m.approvedBy],
  ];
  return (
    <MarginNote title={m.path()}>
      <Life
        steps={steps.flatMap(([id, word, what]) =>
          word
            ? [
                {
                  id,
                  at: word.at,
                  what: `${word.by}: ${what()}`,
                  more: <span className="under">{unitName(plan, word.unit)}</span>,
                },
              ]
            : [],
        )}
      />
    </MarginNote>
  );
}

function Parts({ of, open }: { of: Of; open: boolean }) {
  const [editing, setEditing] = useState(false);
  const { item } = of;
  if (editing && item.state === "DRAFT") {
    return <Editing of={of} onDone={() => setEditing(false)} />;
  }
  return (
    <>
      {item.state === "DRAFT" && item.returned && (
        <Note kind="warning">
          <p>{m.returnedBecause({ by: item.returned.by, reason: item.returned.text })}</p>
        </Note>
      )}
      <Prose paragraphs={item.text.split(/\n+/)} />
      {item.kind === "BULLETIN" && <Times of={of} />}
      {item.figures.length > 0 && <Figures of={of} />}
      <Settling of={of} open={open} onEdit={() => setEditing(true)} />
      {(item.state === "APPROVED" || item.publications.length > 0) && (
        <Publications of={of} may={open && item.mayWrite && item.state === "APPROVED"} />
      )}
    </>
  );
}

function Times({ of: { conferenceId, item } }: { of: Of }) {
  const rate = useQuery(publicityQuery(conferenceId)).data?.syllablesAMinute;
  return (
    <Section title={m.times()}>
      <p className="quiet">
        {[m.length({ length: lengthText(item.seconds) }), rate !== undefined && m.rate({ count: item.syllables, rate })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <ul>
        {item.readings.map((reading) => (
          <li key={`${reading.day} ${reading.time}`}>
            {timeText(reading)}
            {!reading.fits && <span className="under warns">{m.outOfTime()}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Figures({ of: { item } }: { of: Of }) {
  return (
    <Section title={m.figures()}>
      <ul>
        {item.figures.map(({ code, label, value, now }) => (
          <li key={code}>
            {m.figure({ label, value })}
            {now !== value && (
              <span className="under warns">{now == null ? m.figureGone() : m.figureNow({ value: now })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Editing({ of, onDone }: { of: Of; onDone: () => void }) {
  const { data: board } = useQuery(publicityQuery(of.conferenceId));
  const [from] = useState(() => draftOf(of.item));
  const save = useTextStep(
    of.conferenceId,
    (words: Words) => rewrite(of, words),
    () => m.didSave(),
    onDone,
  );
  return board ? (
    <TextForm board={board} from={from} call={save}>
      <Button onClick={onDone}>{m.cancel()}</Button>
    </TextForm>
  ) : (
    <Waiting what={m.theText()} />
  );
}
