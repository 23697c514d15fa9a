import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { issuerOf, unitName, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Fact, FieldList } from "../kit/Field";
import { date, moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/roster";
import { AnswerEditor } from "./AnswerEditor";
import { Cancellation } from "./Cancellation";
import { CheckInReversal } from "./CheckInReversal";
import { ContactEditor } from "./ContactEditor";
import { delegateState, mayAnswer, mayBeChanged, mayBeErased, mayBeInvited } from "./delegate";
import { evidenceOf, likelihoodOf, pairsOf } from "./duplicates";
import { Erasure } from "./Erasure";
import { Invitation } from "./Invitation";
import { JoinedRecords } from "./JoinedRecords";
import { Judgement } from "./Judgement";
import { delegateQuery, possibleDuplicatesQuery, type ReadDelegate, rosterQuery } from "./queries";

/** One delegate: place, contact, invitation, answer, and every step of it. */
export function DelegatePage() {
  const { id } = useParams({ from: "/shell/delegates/$id" });
  const { data: delegate } = useSuspenseQuery(delegateQuery(id));
  const { data: roster } = useQuery(rosterQuery(delegate.conferenceId));
  const plan = usePlan();
  const session = useSession();
  const open = plan !== undefined && !plan.closedAt;
  const changes = open && hasRole(session, "secretariat", "office", "unit-officer") && mayBeChanged(delegate);
  const { mark, word } = delegateState(delegate);
  const judges = open && hasRole(session, "secretariat", "office");
  const { data: duplicates } = useQuery({ ...possibleDuplicatesQuery(delegate.conferenceId), enabled: judges });
  const doubts = pairsOf(id, duplicates?.pairs ?? []);
  const groupName = (code: string) => roster?.groups.find((group) => group.code === code)?.name ?? code;
  return (
    <>
      <PageHead
        title={delegate.name}
        issuer={issuerOf(plan)}
        crumb={
          <>
            <Link to="/delegates">{m.listTitle()}</Link> › {word}
          </>
        }
        under={[salutationOf(delegate), delegate.birthYear, delegate.title, unitName(plan, delegate.unit)]
          .filter(Boolean)
          .join(" · ")}
      >
        <State
          mark={mark}
          under={delegate.waitingPosition ? m.waitsAt({ position: delegate.waitingPosition }) : undefined}
        >
          {word}
        </State>
      </PageHead>
      {delegate.mergedInto && (
        <Note>
          {m.mergedNote()}{" "}
          <Link to="/delegates/$id" params={{ id: delegate.mergedInto }}>
            {m.toRemaining()}
          </Link>
        </Note>
      )}
      <WithMargin margin={<Margin delegate={delegate} open={open} />}>
        <FieldList>
          <Fact label={m.group()}>{delegate.groups.map(groupName).join("; ")}</Fact>
          {delegate.nominations.length > 0 && (
            <Fact label={m.commendedFor()}>
              {delegate.nominations.map((nomination, index) => (
                <span key={nomination}>
                  {index > 0 && " · "}
                  <Link to="/awards/$id" params={{ id: nomination }}>
                    {m.lifeOfAward()}
                  </Link>
                </span>
              ))}
            </Fact>
          )}
          {delegate.checkIn && (
            <Fact label={m.cameAt()}>
              {(delegate.checkIn.trial ? m.trialAt : m.atDoor)({
                at: moment(delegate.checkIn.at),
                door: delegate.checkIn.door,
              })}
            </Fact>
          )}
        </FieldList>
        {doubts.length > 0 && (
          <Section title={m.duplicates()}>
            {doubts.map((pair) => {
              const other = pair.first.delegate.id === id ? pair.second.delegate : pair.first.delegate;
              return (
                <div key={other.id}>
                  <p>
                    <Link to="/delegates/$id" params={{ id: other.id }}>
                      {other.name}
                    </Link>{" "}
                    · {likelihoodOf(pair)}: {evidenceOf(pair)}
                  </p>
                  <Judgement pair={pair} />
                </div>
              );
            })}
          </Section>
        )}
        {delegate.joined.length > 0 && (
          <JoinedRecords
            delegate={delegate}
            plan={plan}
            groupName={groupName}
            mayPart={judges && delegate.state !== "CANCELLED"}
          />
        )}
        {judges && mayBeInvited(delegate) && <Invitation delegate={delegate} roster={roster} />}
        {changes && mayAnswer(delegate) && <AnswerEditor key={`answer ${id}`} delegate={delegate} />}
        {changes ? (
          <ContactEditor key={`contact ${id}`} delegate={delegate} />
        ) : (
          <Section title={m.contact()}>
            <p>{[delegate.contact.email, delegate.contact.phone].filter(Boolean).join(" · ") || m.noContact()}</p>
          </Section>
        )}
      </WithMargin>
    </>
  );
}

function salutationOf({ salutation }: ReadDelegate): string | undefined {
  return salutation ? { MR: m.mr, MS: m.ms }[salutation]() : undefined;
}

function Margin({ delegate, open }: { delegate: ReadDelegate; open: boolean }) {
  const { invitation, answer, name, id } = delegate;
  const session = useSession();
  return (
    <>
      {invitation && (
        <MarginNote title={m.invitation()}>
          <p>{m.invitedOn({ revision: invitation.revision, at: date(invitation.at) })}</p>
          {invitation.failure && <p className="warns">{m.letterFailed()}</p>}
          {hasRole(session, "secretariat", "office") && (
            <p>
              <Link to="/letters" search={{ q: name }}>
                {m.toLetter()}
              </Link>
            </p>
          )}
        </MarginNote>
      )}
      {answer && (
        <MarginNote title={m.answer()}>
          <p>
            {moment(answer.at)} · {answer.by === "LINK" ? m.byLink() : m.byOfficer()}
          </p>
          {answer.reason && <p>“{answer.reason}”</p>}
          {answer.needs && <p>{m.needsOf({ needs: answer.needs })}</p>}
        </MarginNote>
      )}
      {open && delegate.checkIn && hasRole(session, "secretariat") && (
        <MarginNote title={m.arrival()}>
          <CheckInReversal delegate={delegate} />
        </MarginNote>
      )}
      {open && hasRole(session, "secretariat", "office", "unit-officer") && mayBeChanged(delegate) && (
        <MarginNote title={m.notAnyMore()}>
          {delegate.nominations.length > 0 && !hasRole(session, "secretariat") ? (
            <p>{m.cancelAwardee()}</p>
          ) : (
            <Cancellation delegate={delegate} />
          )}
        </MarginNote>
      )}
      {hasRole(session, "secretariat") && mayBeErased(delegate) && (
        <MarginNote title={m.personalData()}>
          <Erasure delegate={delegate} />
        </MarginNote>
      )}
      <HistoryNote collection="delegates" id={id} name={name} />
    </>
  );
}
