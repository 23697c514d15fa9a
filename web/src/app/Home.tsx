import { type FetchQueryOptions, type QueryClient, useQueries } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
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
import { compareNames, matches } from "../kit/format";
import { EmptyState, Letterhead, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import { Results } from "../kit/Results";
import { SearchBox } from "../kit/SearchBox";
import * as m from "../messages/app";
import { ConferenceFigures } from "./ConferenceFigures";
import type { Found } from "./feature";
import { featuresOf } from "./features";
import { LoadProblem } from "./PageProblem";
import { hasRole, type Session, sessionQuery, useSession } from "./session";
import { useSettled } from "./useSettled";
import { Waits } from "./Waits";

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
      {conference && <ConferenceFigures conference={conference} />}
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

/** What has these words, from every feature of my roles: people and units by name, then things, then pages. */
function Search({ conference, text }: { conference: ConferenceSummary; text: string }) {
  const session = useSession();
  const plan = usePlan();
  const words = useSettled(text.trim());
  const results = useQueries({
    queries: featuresOf(session).flatMap((feature) => feature.finds?.({ session, conference }, words) ?? []),
  });
  const failed = results.find((result) => result.isError);
  const all = results.flatMap((result) => (result.data as Found[] | undefined) ?? []);
  const found = [
    ...byName(all.filter(({ thing }) => !thing)),
    ...all.filter(({ thing }) => thing),
    ...pagesOf(session, words),
  ];
  const waiting = results.some((result) => result.isPending);
  return (
    <Section title={m.found()}>
      {failed && <LoadProblem error={failed.error} onRetry={() => failed.refetch()} />}
      {waiting && <Waiting what={m.theNames()} />}
      <Results
        count={waiting ? undefined : found.length}
        results={found.map(({ id, link, more, unit }) => ({
          id,
          name: link,
          more: [more, unit && unitName(plan, unit)].filter(Boolean).join(" · "),
        }))}
      />
    </Section>
  );
}

function pagesOf(session: Session, text: string): Found[] {
  return featuresOf(session)
    .flatMap(({ navigation }) => navigation)
    .map(({ to, title }) => ({ to, name: title() }))
    .filter(({ name }) => matches(name, text))
    .map(({ to, name }) => ({ id: `page ${to}`, name, link: <Link to={to}>{name}</Link>, more: m.aPage() }));
}

function byName(found: Found[]): Found[] {
  return [...found].sort(compareNames);
}
