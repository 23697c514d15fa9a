import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { changeLanguage, isEnglish } from "../../src/kit/language";
import * as m from "../../src/messages/door";
import type { Door } from "./door";
import { Finder } from "./Finder";
import { asTable, save } from "./file";
import { Noted } from "./Noted";
import { PassEntry } from "./PassEntry";
import { Scanner } from "./Scanner";
import { StatusBar } from "./StatusBar";
import { signal } from "./signal";
import type { DoorState } from "./state";
import { touched } from "./update";
import { VerdictPanel } from "./VerdictPanel";
import { WalkInForm } from "./WalkInForm";

export function App({ door }: { door: Door }) {
  const state = useSyncExternalStore(door.subscribe, () => door.state);
  const { verdict } = state;
  const told = useRef(verdict);
  useEffect(() => {
    if (verdict && verdict !== told.current) {
      touched();
      signal(verdict);
    }
    told.current = verdict;
  }, [verdict]);

  return (
    <>
      <header>
        <h1>{state.list?.list.conference ?? m.title()}</h1>
        <button
          type="button"
          className="plain"
          lang={isEnglish() ? "vi" : "en"}
          onClick={() => changeLanguage(isEnglish() ? "vi" : "en")}
        >
          {m.otherLanguage()}
        </button>
      </header>
      <main>{content(door, state)}</main>
    </>
  );
}

function content(door: Door, state: DoorState): ReactNode {
  if (state.list) {
    return (
      <>
        <StatusBar list={state.list} notes={state.notes} reached={state.reached} />
        <Problem state={state} />
        <VerdictPanel door={door} verdict={state.verdict} />
        <Scanner what={m.scan()} seen={(text) => door.scanned(text)} />
        <Finder door={door} state={state} />
        <WalkInForm door={door} state={state} />
        <Noted door={door} notes={state.notes} />
      </>
    );
  }
  const waiting = state.notes.filter(({ settledAt }) => settledAt === undefined);
  const kept = waiting.length + state.notes.filter(({ refusal }) => refusal).length;
  return (
    <>
      <Ended state={state} waiting={waiting.length} />
      <Problem state={state} />
      {kept > 0 && (
        <button type="button" onClick={() => save(`${m.file()}.csv`, asTable(state.notes))}>
          {m.save()}
        </button>
      )}
      {state.hasPass && state.ended === undefined ? (
        <section>
          <p role="status">{state.reached ? m.preparing() : m.preparingOffline()}</p>
          <button type="button" className="first" onClick={() => door.sync(true)}>
            {m.again()}
          </button>
        </section>
      ) : (
        <PassEntry door={door} />
      )}
    </>
  );
}

function Ended({ state, waiting }: { state: DoorState; waiting: number }) {
  const why = { revoked: m.endedRevoked, unknown: m.endedUnknown, over: m.endedOver };
  return (
    <div role="status">
      {state.ended && <p className="note stop">{why[state.ended]()}</p>}
      {waiting > 0 && (
        <p className="note look">
          {state.hasPass ? m.sentLater({ count: waiting }) : m.stillWaiting({ count: waiting })}
        </p>
      )}
    </div>
  );
}

function Problem({ state }: { state: DoorState }) {
  const { problem } = state;
  return problem ? <p className="note look">{isEnglish() ? problem.en : problem.vi}</p> : null;
}
