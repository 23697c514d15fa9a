import { useQueries, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouteContext, useRouter } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { conferencesQuery, unitName, useConference, usePlan } from "../domain/conference";
import { changeLanguage, isEnglish } from "../kit/language";
import { Note } from "../kit/Problem";
import * as m from "../messages/app";
import type { Feature } from "./feature";
import { featuresOf } from "./features";
import { keepCurrent } from "./live";
import { useNotice } from "./notice";
import { roleNames } from "./roles";
import css from "./Shell.module.css";
import { loginAddress, logout, sessionQuery, useSession } from "./session";
import { sessionEnd, sessionIsBack } from "./sessionEnd";

/** The frame of every page: where I can go at the left, the work in the middle. */
export function Shell() {
  const queries = useQueryClient();
  useEffect(() => keepCurrent(queries), [queries]);
  useFocusOnNewPage();
  return (
    <div className={css.sheet}>
      <a className={css.skip} href="#work">
        {m.skip()}
      </a>
      <Side />
      <main className={css.main} id="work" tabIndex={-1}>
        <SessionEnd />
        <div className={css.notice} role="status">
          {useNotice()}
        </div>
        <Outlet />
      </main>
    </div>
  );
}

/** A reader hears the heading of the page that was opened, and the Tab key goes on from there. */
function useFocusOnNewPage() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) {
          document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
        }
      }),
    [router],
  );
}

function Side() {
  const session = useSession();
  const plan = usePlan();
  const commune = plan?.plan.conference?.commune;
  return (
    <header className={css.side}>
      <div className={css.top}>
        <Link className={css.house} to="/">
          Vinh danh
        </Link>
        <div className={css.of}>
          {commune && (
            <div>
              {commune.kind.charAt(0).toUpperCase() + commune.kind.slice(1)} {commune.name}, {commune.province}
            </div>
          )}
          <ConferenceChoice />
        </div>
      </div>
      <nav aria-label={m.navigation()}>
        <ul>
          <li>
            <Link className={css.entry} to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {m.home()}
            </Link>
          </li>
          {featuresOf(session)
            .filter(({ navigation }) => navigation.length > 0)
            .map((feature) => (
              <Entries key={feature.navigation.map(({ to }) => to).join()} feature={feature} />
            ))}
        </ul>
      </nav>
      <div className={css.who}>
        <span>{session.name}</span>
        <br />
        <span className="quiet">
          {session.unit && plan && `${unitName(plan, session.unit)} · `}
          {roleNames(session)}
        </span>
        <br />
        <span>
          <button
            type="button"
            lang={isEnglish() ? "vi" : "en"}
            onClick={() => changeLanguage(isEnglish() ? "vi" : "en")}
          >
            {isEnglish() ? "Tiếng Việt" : "English"}
          </button>
          {" · "}
          <button type="button" onClick={() => logout()}>
            {m.logout()}
          </button>
        </span>
      </div>
    </header>
  );
}

function Entries({ feature }: { feature: Feature }) {
  const session = useSession();
  const conference = useConference();
  const context = conference && { session, conference };
  const counts = useQueries({
    queries: feature.navigation.map((entry, index) =>
      entry.count && context ? entry.count(context) : { queryKey: ["none", index], enabled: false },
    ),
  });
  return feature.navigation.map((entry, index) => (
    <li key={entry.to}>
      <Link className={css.entry} to={entry.to} activeOptions={{ includeSearch: false }}>
        {entry.title()}
        <span className={css.count}>{counts[index]?.data as number | undefined}</span>
      </Link>
    </li>
  ));
}

/** The conference that the pages are about; a commune with one conference has no choice to make. */
function ConferenceChoice() {
  const all = useSuspenseQuery(conferencesQuery).data.items;
  const conference = useConference();
  const navigate = useNavigate();
  if (all.length < 2) {
    return <div>{conference?.title}</div>;
  }
  return (
    <select
      aria-label={m.conference()}
      value={conference?.id}
      onChange={(event) => navigate({ to: "/", search: { conference: event.target.value } })}
    >
      {all.map((candidate) => (
        <option key={candidate.id} value={candidate.id}>
          {candidate.title}
        </option>
      ))}
    </select>
  );
}

/** The session is over while something typed is not saved: the page stays, the login opens in a new tab. */
function SessionEnd() {
  const ended = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.now);
  const { queries } = useRouteContext({ from: "__root__" });
  useEffect(() => {
    if (!ended) {
      return;
    }
    const look = () =>
      queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).then(sessionIsBack, () => {
        // Still over.
      });
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [ended, queries]);
  return (
    ended && (
      <Note
        kind="stops"
        act={
          <a href={loginAddress("/")} target="_blank" rel="noreferrer">
            {m.loginInNewTab()}
          </a>
        }
      >
        {m.problemSession()}
      </Note>
    )
  );
}
