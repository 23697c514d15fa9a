import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, ButtonLink } from "../kit/Button";
import { date } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/estimate";
import { LineTable } from "./LineTable";
import { type Estimate, estimateQuery, type Version } from "./queries";
import { lastOf, type Rights, rightsOf } from "./rights";
import { Settling, Submitting } from "./Settling";
import { Versions } from "./Versions";
import { StateOf } from "./words";

/** What holding the conference costs: the version that is worked on, and those before it. */
export function EstimatePage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    ...estimateQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  const version = data && lastOf(data);
  return (
    <>
      <PageHead
        title={m.title()}
        issuer={issuerOf(plan)}
        under={version && m.versionOf({ number: version.number, places: version.places, day: date(version.day) })}
      >
        {version && <StateOf state={version.state} />}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theEstimate()} />}
      {data && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.howItWorks()} onScreen>
                <p>{m.howNumbersFollow()}</p>
                <p>{m.howItIsSettled()}</p>
              </MarginNote>
              {data.version > 0 && (
                <HistoryNote collection="estimates" id={data.conferenceId} name={m.title().toLocaleLowerCase("vi")} />
              )}
            </>
          }
        >
          <Standing estimate={data} version={version} rights={rightsOf(data, session)} />
        </WithMargin>
      )}
    </>
  );
}

type StandingProps = { estimate: Estimate; version: Version | undefined; rights: Rights };

function Standing({ estimate, version, rights }: StandingProps) {
  if (!version) {
    return (
      <EmptyState
        title={m.nothingYet()}
        act={
          rights.prepares && (
            <ButtonLink kind="first" to="/estimate/edit">
              {m.begin()}
            </ButtonLink>
          )
        }
      >
        {m.nothingYetText()}
      </EmptyState>
    );
  }
  return (
    <>
      {version.state === "RETURNED" && (
        <Note kind="warning">
          <p>{version.reason ? m.returnedBecause({ reason: version.reason }) : m.returnedAtLines()}</p>
        </Note>
      )}
      {estimate.approved && estimate.approved !== version.number && (
        <Note>{m.approvedHolds({ number: estimate.approved })}</Note>
      )}
      <LineTable version={version} />
      {(rights.prepares || rights.submits) && (
        <Actions>
          {rights.submits && <Submitting estimate={estimate} version={version} />}
          {rights.prepares && (
            <ButtonLink kind={rights.submits ? "second" : "first"} to="/estimate/edit">
              {version.state === "APPROVED" ? m.adjust() : version.state === "RETURNED" ? m.mend() : m.edit()}
            </ButtonLink>
          )}
        </Actions>
      )}
      {rights.settles && <Settling estimate={estimate} version={version} />}
      <Versions estimate={estimate} />
    </>
  );
}
