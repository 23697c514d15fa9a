import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Versions } from "../domain/text/Versions";
import { Actions, FileLink } from "../kit/Button";
import { Fact, FieldList } from "../kit/Field";
import { EmptyState, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/speeches";
import { Asking } from "./Asking";
import type { Of } from "./commands";
import { Managing } from "./Managing";
import { speechesQuery, speechQuery } from "./queries";
import { Settling } from "./Settling";
import { Writing } from "./Writing";
import { kindName, personText, StateOf } from "./words";

/** One speech: who speaks, about what, its text, and what became of it. */
export function SpeechPage() {
  const { speech: entry } = useParams({ from: "/shell/speeches/$speech" });
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const id = conference?.id ?? "";
  const { data: speech, error, refetch } = useQuery({ ...speechQuery(id, entry), enabled: conference !== undefined });
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead
        title={speech?.speaker.name ?? m.theSpeech()}
        issuer={issuerOf(plan)}
        crumb={<Link to="/speeches">{m.pageTitle()}</Link>}
        under={speech && [kindName(speech.kind), speech.theme].filter(Boolean).join(" · ")}
      >
        {speech && <StateOf speech={speech} />}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !speech && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !speech && !error && <Waiting what={m.theSpeech()} />}
      {speech && (
        <WithMargin
          margin={
            hasRole(session, "secretariat", "office", "chairman") && (
              <HistoryNote collection="speeches" id={speech.id} name={speech.speaker.name} />
            )
          }
        >
          <Parts key={speech.id} of={{ conferenceId: id, speech }} open={open && speech.state !== "WITHDRAWN"} />
        </WithMargin>
      )}
    </>
  );
}

function Parts({ of, open }: { of: Of; open: boolean }) {
  const { conferenceId, speech } = of;
  const dialogue = speech.kind === "DIALOGUE";
  const paper = `/api/speeches/${conferenceId}/${speech.id}/paper`;
  return (
    <>
      <Notes of={of} />
      <About of={of} />
      <Asking of={of} open={open} />
      {!dialogue && (
        <>
          <Writing of={of} open={open} />
          <Settling of={of} open={open} />
        </>
      )}
      <Actions apart>
        <FileLink href={paper} target="_blank" rel="noreferrer">
          {m.onePdf()}
        </FileLink>
        <FileLink kind="plain" href={`${paper}?format=DOCX`}>
          {m.oneDocx()}
        </FileLink>
      </Actions>
      {speech.versions.length > 0 && <Versions versions={speech.versions} passages={speech.passages} />}
      {open && speech.mayManage && <Managing of={of} />}
    </>
  );
}

function Notes({ of: { speech } }: { of: Of }) {
  const { speaker, answered, settled, withdrawn } = speech;
  return (
    <>
      {withdrawn && <Note>{m.withdrawnNote({ by: withdrawn.by, reason: withdrawn.text })}</Note>}
      {speech.revoked && <Note kind="warning">{m.revokedNote({ name: speaker.exemplar ?? speaker.name })}</Note>}
      {speech.answer === "DECLINED" && (
        <Note kind="warning">{m.declinedNote({ name: speaker.name, reason: answered?.text ?? "" })}</Note>
      )}
      {speech.stage === "RETURNED" && settled && (
        <Note kind="warning">{m.returnedNote({ by: settled.by, reason: settled.text })}</Note>
      )}
    </>
  );
}

function About({ of: { conferenceId, speech } }: { of: Of }) {
  const { data: board } = useQuery(speechesQuery(conferenceId));
  const { given, minutes, syllables } = speech;
  const hasText = speech.passages.length > 0 || speech.file != null;
  return (
    <Section title={m.about()}>
      <FieldList>
        <Fact label={m.speaker()}>{personText(speech.speaker)}</Fact>
        <Fact label={m.unit()}>{speech.unitName}</Fact>
        <Fact label={m.item()}>
          {board?.items.find(({ code }) => code === speech.item)?.title ?? <span className="warns">{m.noItem()}</span>}
        </Fact>
        <Fact
          label={m.given()}
          hint={syllables > 0 && board ? m.syllables({ count: syllables, rate: board.syllablesAMinute }) : undefined}
        >
          {hasText ? m.givenOf({ minutes, given }) : m.givenOnly({ given })}
          {hasText && minutes > given && <span className="under warns">{m.tooLong()}</span>}
        </Fact>
        {speech.theme !== "" && <Fact label={m.theme()}>{speech.theme}</Fact>}
        {speech.questions.length > 0 && (
          <Fact label={m.questions()}>
            <ul>
              {speech.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Fact>
        )}
      </FieldList>
    </Section>
  );
}
