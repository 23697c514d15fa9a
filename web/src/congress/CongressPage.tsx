import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import { type Mark, State } from "../kit/State";
import * as m from "../messages/congress";
import { Adopted } from "./Adopted";
import { Candidates } from "./Candidates";
import { type CongressList, congressQuery } from "./queries";
import { Result } from "./Result";
import { type Rights, rightsOf } from "./rights";
import { TermsPart } from "./TermsPart";
import { Voting } from "./Voting";

/** While the hall votes, the other person's count and the result appear soon. */
const VOTING_POLL = 4_000;

const marks: Record<CongressList["state"], Mark> = {
  DRAFTING: "ring",
  PRESENTED: "half",
  COUNTED: "full",
  ADOPTED: "sealed",
};
const words: Record<CongressList["state"], () => string> = {
  DRAFTING: m.stateDrafting,
  PRESENTED: m.statePresented,
  COUNTED: m.stateCounted,
  ADOPTED: m.stateAdopted,
};

/** The list of delegates to the congress of the next higher level, from the draft to the papers. */
export function CongressPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const id = conference?.id ?? "";
  const {
    data: list,
    error,
    refetch,
  } = useQuery({
    ...congressQuery(id),
    enabled: conference !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === "PRESENTED" ? VOTING_POLL : 5 * VOTING_POLL),
  });
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead title={m.pageTitle()} issuer={issuerOf(plan)} under={list?.terms.congress}>
        {list && <State mark={marks[list.state]}>{words[list.state]()}</State>}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !list && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !list && !error && <Waiting what={m.theList()} />}
      {list && (
        <WithMargin margin={<Margin list={list} />}>
          <Parts list={list} rights={rightsOf(list, session, open)} />
        </WithMargin>
      )}
    </>
  );
}

function Parts({ list, rights }: { list: CongressList; rights: Rights }) {
  return (
    <>
      {list.adoption && <Adopted list={list} adoption={list.adoption} replaces={rights.replaces} />}
      {list.counting && <Result list={list} adopts={rights.adopts} />}
      <TermsPart list={list} drafts={rights.drafts} />
      <Candidates list={list} drafts={rights.drafts} />
      <Voting list={list} rights={rights} />
    </>
  );
}

function Margin({ list }: { list: CongressList }) {
  const { item } = list.planned;
  return (
    <>
      <MarginNote title={m.majority()}>
        <p>{m.majorityText({ percent: list.terms.moreThanPercent })}</p>
        {list.counting?.needed != null && <p>{m.neededVotes({ count: list.counting.needed })}</p>}
      </MarginNote>
      <MarginNote title={m.inProgramme()} onScreen>
        <p>{item ? <Link to="/programme">{item}</Link> : m.noItem()}</p>
      </MarginNote>
      <HistoryNote collection="congress-lists" id={list.conferenceId} name={m.pageTitle()} />
    </>
  );
}
