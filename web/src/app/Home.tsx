import { type FetchQueryOptions, type QueryClient, useQueries } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import {
  type Conference,
  type ConferenceSummary,
  conferenceOf,
  conferenceQuery,
  conferencesQuery,
  issuerOf,
  unitName,
  useConference,
  usePlan,
} from "../domain/conference";
import { ButtonLink } from "../kit/Button";
import { type Figure, Strip, type Task, Tasks } from "../kit/Figures";
import { compareNames, date, daysUntil } from "../kit/format";
import { EmptyState, Letterhead, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import { Results } from "../kit/Results";
import { SearchBox } from "../kit/SearchBox";
import * as m from "../messages/app";
import type { Found, Selecting } from "./feature";
import { featuresOf } from "./features";
import { LoadProblem } from "./PageProblem";
import { hasRole, sessionQuery, useSession } from "./session";
import { useSettled } from "./useSettled";

/** What the home's address says. */
export function readHomeSearch({ q }: Record<string, unknown>): { q?: string } {
  return typeof q === "string" && q !== "" ? { q } : {};
}

/** One letter finds half of the commune. */
const SHORTEST = 2;

/** Asks for what the home shows, so that the answers travel while the page is drawn. */
export function prefetchHome(queries: QueryClient, wanted: string | undefined): void {
  const session = queries.getQueryData(sessionQuery.queryKey);
  const conference = conferenceOf(queries.getQueryData(conferencesQuery.queryKey)?.items ?? [], wanted);
  for (const { anywhere } of session ? featuresOf(session) : []) {
    anywhere && queries.prefetchQuery(anywhere() as FetchQueryOptions);
  }
  if (!session || !conference) {
    return;
  }
  const context = { session, conference };
  queries.prefetchQuery(conferenceQuery(conference.id));
  for (const { figures, mine, others } of featuresOf(session)) {
    for (const query of [mine?.(context), figures?.(context), others?.(context)]) {
      query && queries.prefetchQuery(query as FetchQueryOptions);
    }
  }
}

/** *Việc của tôi*: what waits for me and what waits for others, from every feature of my roles. */
export function Home() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const { unit } = session;
  const { q = "" } = useSearch({ from: "/shell/" });
  const navigate = useNavigate({ from: "/" });
  const search = (text: string | undefined) =>
    navigate({ search: (now) => ({ ...now, q: text }), replace: true, resetScroll: false });
  return (
    <>
      <Letterhead issuer={issuerOf(plan)} />
      {conference && <Figures conference={conference} />}
      <PageHead title={m.home()} open>
        {conference && <SearchBox label={m.searchAll()} text={q} onSearch={search} />}
      </PageHead>
      {conference ? (
        <WithMargin margin={unit && <MyUnit unit={unit} conference={conference} plan={plan} />}>
          {q.trim().length < SHORTEST ? <Waits conference={conference} /> : <Search conference={conference} text={q} />}
        </WithMargin>
      ) : featuresOf(session).some(({ anywhere }) => anywhere) ? (
        <Waits />
      ) : (
        <EmptyState
          title={m.noConference()}
          act={
            hasRole(session, "secretariat") && (
              <ButtonLink kind="first" to="/plan/import">
                {m.importPlan()}
              </ButtonLink>
            )
          }
        >
          {m.noConferenceText()}
        </EmptyState>
      )}
    </>
  );
}

type MyUnitProps = { unit: string; conference: ConferenceSummary; plan: Conference | undefined };

/** What the person's own unit has. */
function MyUnit({ unit, conference, plan }: MyUnitProps) {
  const session = useSession();
  const results = useQueries({
    queries: featuresOf(session).flatMap((feature) => feature.ofUnit?.({ session, conference }, unit) ?? []),
  });
  const lines = results.flatMap((result) => (result.data as ReactElement[] | undefined) ?? []);
  return lines.length > 0 && <MarginNote title={unitName(plan, unit)}>{lines}</MarginNote>;
}

/** People and units with this name, from every feature of my roles. */
function Search({ conference, text }: { conference: ConferenceSummary; text: string }) {
  const session = useSession();
  const plan = usePlan();
  const words = useSettled(text.trim());
  const results = useQueries({
    queries: featuresOf(session).flatMap((feature) => feature.finds?.({ session, conference }, words) ?? []),
  });
  const failed = results.find((result) => result.isError);
  const found = results.flatMap((result) => (result.data as Found[] | undefined) ?? []);
  const waiting = results.some((result) => result.isPending);
  return (
    <Section title={m.found()}>
      {failed && <LoadProblem error={failed.error} onRetry={() => failed.refetch()} />}
      {waiting && <Waiting what={m.theNames()} />}
      <Results
        count={waiting ? undefined : found.length}
        results={byName(found).map(({ id, link, more, unit }) => ({
          id,
          name: link,
          more: [more, unit && unitName(plan, unit)].filter(Boolean).join(" · "),
        }))}
      />
    </Section>
  );
}

function byName(found: Found[]): Found[] {
  return [...found].sort(compareNames);
}

function Figures({ conference }: { conference: ConferenceSummary }) {
  const session = useSession();
  const context = { session, conference };
  const results = useQueries({
    queries: featuresOf(session).flatMap((feature) => feature.figures?.(context) ?? []),
  });
  const figures = results.flatMap((result) => (result.data as Figure[] | undefined) ?? []);
  return <Strip figures={[dayOf(conference), ...figures]} />;
}

/** @param conference undefined for a person whose role has none */
function Waits({ conference }: { conference?: ConferenceSummary }) {
  const session = useSession();
  const context = conference && { session, conference };
  const features = featuresOf(session);
  const mine = useTasks(features.flatMap((feature) => [feature.anywhere?.(), context && feature.mine?.(context)]));
  const others = useTasks(features.map((feature) => context && feature.others?.(context)));
  return (
    <>
      <Section title={m.waitsForMe()}>
        {mine.failed && <LoadProblem error={mine.failed.error} onRetry={() => mine.failed?.refetch()} />}
        {mine.tasks.length > 0 && <Tasks tasks={mine.tasks} />}
        {mine.tasks.length === 0 &&
          (mine.waiting ? <Waiting what={m.theTasks()} /> : <p className="quiet">{m.nothingWaits()}</p>)}
      </Section>
      {others.tasks.length > 0 && (
        <Section title={m.waitsForOthers()}>
          <Tasks tasks={others.tasks} />
        </Section>
      )}
    </>
  );
}

/** One service that is away costs its own lines only. */
function useTasks(queries: (Selecting<Task[]> | undefined)[]) {
  const results = useQueries({ queries: queries.filter((query) => query !== undefined) });
  const failed = results.find((result) => result.isError);
  return {
    tasks: results.flatMap((result) => (result.data as Task[] | undefined) ?? []),
    waiting: results.some((result) => result.isPending),
    failed,
  };
}

function dayOf(conference: ConferenceSummary): Figure {
  const day = conference.schedule?.date;
  if (!day) {
    return { label: m.day(), value: conference.window?.text ?? m.dayOpen() };
  }
  const left = daysUntil(day);
  return { label: m.day(), value: date(day), ...(left >= 0 && { more: m.daysLeft({ count: left }) }) };
}
