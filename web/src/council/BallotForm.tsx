import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { say } from "../app/notice";
import { isSessionEnd, sentence } from "../app/problem";
import { sessionEnded } from "../app/sessionEnd";
import { UnsavedGuard } from "../app/UnsavedGuard";
import type { CouncilSession } from "../domain/council";
import { councilSessionQuery } from "../domain/councilSessions";
import { type Nomination, nomineeName } from "../domain/nomination";
import { Answers, NotPrinted } from "../kit/Ballot";
import { Actions, Button } from "../kit/Button";
import { Foot } from "../kit/Foot";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/council";
import { BallotLines } from "./BallotLines";
import { ballotLines, type Choices, choiceName, linesToVoteOn, undecided, votesOf } from "./ballot";
import { castBallot } from "./queries";

type BallotFormProps = { session: CouncilSession; nominations: readonly Nomination[]; account: string };

/**
 * The choices live in this part and nowhere else: not in the address, the storage or a query. They are gone when it is
 * left, when the browser puts the page away, when the login ends, and when the ballot is cast.
 */
export function BallotForm({ session, nominations, account }: BallotFormProps) {
  const queries = useQueryClient();
  const [choices, setChoices] = useState<Choices>({});
  const [reviewing, setReviewing] = useState(false);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  const lines = ballotLines(session, nominations, account);
  const own = linesToVoteOn(lines, session.ballot ?? []);
  const open = undecided(own, choices);

  useEffect(() => {
    const forget = () => flushSync(() => setChoices({}));
    window.addEventListener("pagehide", forget);
    return () => window.removeEventListener("pagehide", forget);
  }, []);
  useEffect(() => {
    if (reviewing) {
      document.querySelector<HTMLElement>("h2")?.focus();
      window.scrollTo({ top: 0 });
    }
  }, [reviewing]);

  function review() {
    setTried(true);
    if (open.length > 0) {
      const first = lines.findIndex(({ nomination }) => nomination.id === open[0]?.nomination.id);
      form.current?.querySelectorAll("fieldset")[first]?.querySelector<HTMLElement>("input")?.focus();
    } else {
      setReviewing(true);
    }
  }

  async function cast() {
    setSending(true);
    setProblem(undefined);
    try {
      const voted = await castBallot(session.id, votesOf(own, choices));
      setChoices({});
      queries.setQueryData(councilSessionQuery(session.id).queryKey, voted);
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
      say(m.didVote());
    } catch (refusal) {
      setProblem(refusal);
      if (isSessionEnd(refusal)) {
        setChoices({});
        sessionEnded();
      }
      // If the answer to a first try was lost, the session says that the ballot is in.
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
    } finally {
      setSending(false);
    }
  }

  const started = own.some(({ nomination }) => choices[nomination.id] !== undefined);
  return (
    <form
      ref={form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        reviewing && open.length === 0 ? cast() : review();
      }}
    >
      <UnsavedGuard unsaved={started} text={m.ballotUnsaved()} secret />
      {problem !== undefined && <ProblemNote sentence={sentence(problem)} />}
      <NotPrinted sentence={m.ballotNotPrinted()}>
        {reviewing && open.length === 0 ? (
          <>
            <Note>{m.reviewText()}</Note>
            <Section title={m.reviewTitle({ count: own.length })}>
              <Answers
                answers={own.map(({ number, nomination }) => {
                  const choice = choices[nomination.id];
                  const name = m.lineName({ number, name: nomineeName(nomination.nominee) });
                  return { id: nomination.id, name, answer: choice ? choiceName(choice) : "" };
                })}
              />
            </Section>
            <Actions>
              <Button kind="first" type="submit" pending={sending}>
                {m.cast({ count: own.length })}
              </Button>
              <Button onClick={() => setReviewing(false)}>{m.backToChoices()}</Button>
            </Actions>
          </>
        ) : (
          <>
            <Note>{m.secret()}</Note>
            <BallotLines
              lines={lines}
              own={own}
              choices={choices}
              problem={tried ? m.chooseOne() : undefined}
              onChoose={(nominationId, choice) => setChoices((now) => ({ ...now, [nominationId]: choice }))}
            />
            <Foot note={m.decided({ done: own.length - open.length, count: own.length })}>
              <Button kind="first" type="submit">
                {m.review()}
              </Button>
            </Foot>
          </>
        )}
      </NotPrinted>
    </form>
  );
}
