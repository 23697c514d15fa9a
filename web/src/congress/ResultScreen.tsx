import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { LoadProblem } from "../app/PageProblem";
import { useConference } from "../domain/conference";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/congress";
import { nameOf, personOf } from "./people";
import { type CongressList, congressQuery } from "./queries";
import css from "./ResultScreen.module.css";
import { resultOf } from "./result";
import { countText, outcomeWords } from "./words";

const POLL = 4_000;

/** The result as it is read out: for the wall of the hall, in large type. */
export function ResultScreen() {
  const conference = useConference();
  const {
    data: list,
    error,
    refetch,
  } = useQuery({
    ...congressQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
    refetchInterval: POLL,
  });
  useEffect(() => {
    document.title = `${m.result()} · Vinh danh`;
  }, []);
  return (
    <main className={css.screen}>
      <header className={css.top}>
        <h1>{list?.terms.congress ?? m.pageTitle()}</h1>
      </header>
      {!conference && <p className={css.line}>{m.noConference()}</p>}
      {error && !list && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !list && !error && <Waiting what={m.theList()} />}
      {list && <Shown list={list} />}
    </main>
  );
}

function Shown({ list }: { list: CongressList }) {
  const { counting, terms } = list;
  if (!counting) {
    return <p className={css.line}>{m.notPresented()}</p>;
  }
  if (!list.election) {
    return (
      <>
        <p className={css.line}>{m.isVoting()}</p>
        <ol className={css.people}>
          {list.candidates.map(({ nominationId }) => (
            <li key={nominationId}>
              <b>{nameOf(list, nominationId)}</b>
              <span>{personOf(list, nominationId)?.unit}</span>
            </li>
          ))}
        </ol>
      </>
    );
  }
  return (
    <>
      <p className={css.line}>{countText(counting)}</p>
      <p className={css.line}>
        {m.majorityText({ percent: terms.moreThanPercent })}{" "}
        {counting.needed != null && m.neededVotes({ count: counting.needed })}
      </p>
      <ol className={css.people}>
        {resultOf(list).map(({ nominationId, votes, outcome }) => (
          <li key={nominationId}>
            <b>{nameOf(list, nominationId)}</b>
            <span>
              {[personOf(list, nominationId)?.unit, votes !== undefined && m.votesCount({ count: votes })]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <span className={css.outcome}>{outcomeWords[outcome]()}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
