import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { issuerOf, unitName, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Fact, FieldList } from "../kit/Field";
import { date, moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/roster";
import { AnswerEditor } from "./AnswerEditor";
import { Cancellation } from "./Cancellation";
import { CheckInReversal } from "./CheckInReversal";
import { ContactEditor } from "./ContactEditor";
import { delegateState, mayAnswer, mayBeChanged, mayBeErased, mayBeInvited } from "./delegate";
import { Erasure } from "./Erasure";
import { Invitation } from "./Invitation";
import { delegateQuery, type ReadDelegate, rosterQuery } from "./queries";

/** One delegate: place, contact, invitation, answer, and every step of it. */
export function DelegatePage() {
  const { id } = useParams({ from: "/shell/delegates/$id" });
  const { data: delegate } = useSuspenseQuery(delegateQuery(id));
  const { data: roster } = useQuery(rosterQuery(delegate.conferenceId));
  const plan = usePlan();
  const session = useSession();
  const changes = hasRole(session, "secretariat", "office", "unit-officer") && mayBeChanged(delegate);
  const { mark, word } = delegateState(delegate);
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
        under={[delegate.birthYear, delegate.title, unitName(plan, delegate.unit)].filter(Boolean).join(" · ")}
      >
        <State
          mark={mark}
          under={delegate.waitingPosition ? m.waitsAt({ position: delegate.waitingPosition }) : undefined}
        >
          {word}
        </State>
      </PageHead>
      <WithMargin margin={<Margin delegate={delegate} />}>
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
        {hasRole(session, "secretariat", "office") && mayBeInvited(delegate) && (
          <Invitation delegate={delegate} roster={roster} />
        )}
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

function Margin({ delegate }: { delegate: ReadDelegate }) {
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
      {delegate.checkIn && hasRole(session, "secretariat") && (
        <MarginNote title={m.arrival()}>
          <CheckInReversal delegate={delegate} />
        </MarginNote>
      )}
      {hasRole(session, "secretariat", "office", "unit-officer") && mayBeChanged(delegate) && (
        <MarginNote title={m.notAnyMore()}>
          <Cancellation delegate={delegate} />
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
