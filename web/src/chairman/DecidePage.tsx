import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { type ConferenceSummary, useConference } from "../domain/conference";
import { decisionsQuery } from "../domain/decisions";
import { awardFormsQuery, nominationsInQuery } from "../domain/nominations";
import { today } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/chairman";
import { DecisionDraft } from "./DecisionDraft";
import { candidatesOf, nextNumber } from "./decide";

/** The Chairman decides what one session selected, line by line or all. */
export function DecidePage() {
  const conference = useConference();
  return conference ? <Loaded conference={conference} /> : <EmptyState title={m.nothingWaits()} />;
}

function Loaded({ conference }: { conference: ConferenceSummary }) {
  const { session } = useSearch({ from: "/shell/decisions/new" });
  const [day, setDay] = useState<string | undefined>(today);
  const selected = useQuery(nominationsInQuery(conference.id, "SELECTED"));
  const decisions = useQuery(decisionsQuery(conference.id));
  const { data: forms } = useQuery({ ...awardFormsQuery(day), placeholderData: keepPreviousData });
  const error = selected.error ?? decisions.error;
  const batch = selected.data?.filter(({ vote }) => !session || vote?.sessionId === session);
  const crumb = <Link to="/decisions">{m.decisionsTitle()}</Link>;
  if (!batch || !decisions.data || !forms) {
    return (
      <>
        <PageHead title={m.decide()} crumb={crumb} />
        {error ? (
          <LoadProblem error={error} onRetry={() => Promise.all([selected.refetch(), decisions.refetch()])} />
        ) : (
          <Waiting what={m.theNominations()} />
        )}
      </>
    );
  }
  return (
    <DecisionDraft
      key={session ?? "all"}
      conference={conference}
      candidates={candidatesOf(batch, forms)}
      suggested={nextNumber(decisions.data, (day ?? today()).slice(0, 4))}
      day={day}
      onDay={setDay}
    />
  );
}
