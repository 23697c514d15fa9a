import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ProblemError } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { useAccountNames } from "../domain/accounts";
import { issuerOf, movementName, unitName, usePlan } from "../domain/conference";
import { councilSessionQuery } from "../domain/councilSessions";
import { decisionQuery } from "../domain/decisions";
import { readsTrail, trailQuery } from "../domain/history";
import { actorName } from "../domain/historyWords";
import { nomineeDetails, nomineeName, stateOf } from "../domain/nomination";
import { nominationQuery } from "../domain/nominations";
import { Life, type Step } from "../kit/Figures";
import { MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/award";
import type { Link as ChainLink } from "./chain";
import { Evidence } from "./Evidence";
import { type LifeStep, lifeOf } from "./life";
import { delegateQuery, rewardQuery, slotQuery } from "./queries";
import { Replay } from "./Replay";

/** Every step of one award from nomination to payment, asked of each service; one that is away costs its own steps. */
export function AwardPage() {
  const { id } = useParams({ from: "/shell/awards/$id" });
  const { data: nomination } = useSuspenseQuery(nominationQuery(id));
  const plan = usePlan();
  const person = useSession();
  const names = useAccountNames();
  const { conferenceId, councilSessionId, decision: decided } = nomination;
  const readsDelegates = hasRole(person, "secretariat", "chairman", "office");
  const approved = nomination.state === "APPROVED" || nomination.state === "REVOKED";

  const trail = useQuery({ ...trailQuery("nominations", id), enabled: readsTrail(person, "nominations") });
  const session = useQuery({ ...councilSessionQuery(councilSessionId ?? ""), enabled: Boolean(councilSessionId) });
  const decision = useQuery({ ...decisionQuery(decided?.id ?? ""), enabled: Boolean(decided) });
  const reward = useQuery({ ...rewardQuery(id), enabled: Boolean(nomination.vote?.selected) });
  const delegate = useQuery({ ...delegateQuery(conferenceId, id), enabled: readsDelegates && approved });
  const delegateId = delegate.data?.id;
  const delegateTrail = useQuery({
    ...trailQuery("delegates", delegateId ?? ""),
    enabled: readsTrail(person, "delegates") && delegateId !== undefined,
  });
  const slot = useQuery({ ...slotQuery(conferenceId, id), enabled: approved });

  const steps = lifeOf({
    nomination,
    nominationTrail: trail.data,
    session: session.data,
    decision: decision.data,
    reward: reward.data,
    delegate: delegate.data,
    delegateTrail: delegateTrail.data,
    slot: slot.data,
    day: plan?.schedule?.date,
    unitName: (code) => unitName(plan, code),
  });
  const away = [trail, decision, reward, delegate, delegateTrail, slot].filter(({ error }) => isAway(error)).length;
  const all: ChainLink[] = [
    { collection: "nominations", id },
    ...(councilSessionId ? [{ collection: "council-sessions" as const, id: councilSessionId }] : []),
    ...(decided ? [{ collection: "decisions" as const, id: decided.id }] : []),
    ...(reward.data ? [{ collection: "rewards" as const, id }] : []),
    ...(delegateId ? [{ collection: "delegates" as const, id: delegateId }] : []),
  ];
  const links = all.filter(({ collection }) => readsTrail(person, collection));
  const { mark, word } = stateOf(nomination.state);
  return (
    <>
      <PageHead
        title={nomineeName(nomination.nominee)}
        issuer={issuerOf(plan)}
        crumb={<Link to="/awards">{m.listTitle()}</Link>}
        under={[
          nomineeDetails(nomination.nominee),
          unitName(plan, nomination.unit),
          movementName(plan, nomination.movement),
        ].join(" · ")}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin
        margin={
          <>
            {links.length > 0 && <Evidence name={nomineeName(nomination.nominee)} links={links} />}
            <Replay conferenceId={conferenceId} nominationId={id} />
            {decision.data && (
              <MarginNote title={m.papers()}>
                <p>
                  <a href={decision.data.paper} target="_blank" rel="noreferrer">
                    {m.paperOf({ number: decision.data.number })}
                  </a>
                </p>
              </MarginNote>
            )}
            <MarginNote title={m.achievement()}>
              <p>{nomination.achievement}</p>
              <p>{nomination.formName}</p>
            </MarginNote>
          </>
        }
      >
        {away > 0 && <Note kind="warning">{m.serviceAway()}</Note>}
        <Life steps={steps.map((step) => drawn(step, names))} />
      </WithMargin>
    </>
  );
}

/** A refusal or a missing object is no failure of a service. */
function isAway(error: Error | null): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 500);
}

function drawn(
  { id, at, what, more, actor, paper, kind }: LifeStep,
  names: ReadonlyMap<string, string> | undefined,
): Step {
  const texts = [...more, ...(actor ? [actorName(actor, names)] : [])].join(" · ");
  return {
    id,
    at,
    what,
    ...(kind && { kind }),
    more: (
      <>
        {texts}
        {paper && (
          <>
            {texts && " · "}
            <a href={paper.address} target="_blank" rel="noreferrer">
              {paper.title}
            </a>
          </>
        )}
      </>
    ),
  };
}
