import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type ConferenceSummary, useConference } from "../domain/conference";
import { officeName } from "../domain/council";
import { councilSessionQuery } from "../domain/councilSessions";
import { byNominee, type Nomination } from "../domain/nomination";
import { nominationsInQuery } from "../domain/nominations";
import { COMMUNE, type StandingCouncil, standingCouncilQuery } from "../domain/standingCouncil";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { date } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/council";
import { Choosing } from "./Choosing";
import { convocationOf, inOffice, seatNames } from "./convocation";
import { convene } from "./queries";

/** Convenes a session: what is voted on. Who votes and how many votes are needed is not the secretary's choice. */
export function ConvenePage() {
  const conference = useConference();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const ready = useQuery({ ...nominationsInQuery(id, "APPRAISED"), enabled });
  const own = useQuery({ ...standingCouncilQuery(id), enabled });
  const ofCommune = useQuery(standingCouncilQuery(COMMUNE));
  const all = [ready, own, ofCommune];
  const error = ready.error ?? own.error ?? ofCommune.error;
  return (
    <>
      <PageHead title={m.conveneTitle()} crumb={<Link to="/sessions">{m.sessionsTitle()}</Link>} />
      {error && <LoadProblem error={error} onRetry={() => Promise.all(all.map((query) => query.refetch()))} />}
      {!error && all.some(({ data }) => !data) && <Waiting what={m.theNominations()} />}
      {conference && ready.data && own.data && ofCommune.data && (
        <Ready conference={conference} ready={ready.data} council={inOffice(own.data, ofCommune.data)} />
      )}
    </>
  );
}

type ReadyProps = { conference: ConferenceSummary; ready: readonly Nomination[]; council: StandingCouncil };

function Ready({ conference, ready, council }: ReadyProps) {
  if (ready.length === 0) {
    return (
      <EmptyState title={m.nothingReady()} act={<ButtonLink to="/appraisal">{m.appraisalTitle()}</ButtonLink>}>
        {m.nothingReadyText()}
      </EmptyState>
    );
  }
  if (council.inOffice.length === 0) {
    return (
      <EmptyState title={m.noCouncil()} act={<ButtonLink to="/council">{m.toCouncil()}</ButtonLink>}>
        {m.noCouncilText()}
      </EmptyState>
    );
  }
  return (
    <WithMargin
      margin={
        <MarginNote title={m.rulesTitle()}>
          <p>{m.ruleMembers()}</p>
          <p>{m.ruleShare()}</p>
          <p>{m.ruleConflict()}</p>
        </MarginNote>
      }
    >
      <ConvocationEditor conference={conference} ready={ready} council={council} />
    </WithMargin>
  );
}

function ConvocationEditor({ conference, ready, council }: ReadyProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(ready.map(({ id }) => id)));
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const ordered = [...ready].sort(byNominee);
  const call = useMutation({
    mutationFn: () => convene(convocationOf(conference.id, chosen, ordered), key),
    onSuccess: (session) => {
      queries.setQueryData(councilSessionQuery(session.id).queryKey, session);
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
      say(m.didConvene({ count: session.lines.length }));
      navigate({ to: "/sessions/$id", params: { id: session.id }, replace: true, ignoreBlocker: true });
    },
    onError: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen.size > 0) {
          call.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={touched && !call.isSuccess} />
      {call.error && <ProblemNote sentence={sentence(call.error)} />}
      {tried && chosen.size === 0 && <ProblemNote sentence={m.notEnough()} />}
      <Choosing
        nominations={ordered}
        chosen={chosen}
        onChoose={(next) => {
          setTouched(true);
          setChosen(next);
        }}
      />
      <Section title={m.membersCount({ count: council.inOffice.length })}>
        {council.appointedBy && (
          <p className="quiet">
            {m.appointedBy({ number: council.appointedBy.number, date: date(council.appointedBy.date) })}
          </p>
        )}
        <p>{seatNames(council.inOffice, officeName)}</p>
      </Section>
      <Actions>
        <Button kind="first" type="submit" pending={call.isPending}>
          {m.conveneAct({ count: chosen.size })}
        </Button>
      </Actions>
    </form>
  );
}
