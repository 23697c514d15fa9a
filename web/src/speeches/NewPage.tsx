import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { useConference } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, FieldList } from "../kit/Field";
import { EmptyState, PageHead } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/speeches";
import { propose } from "./commands";
import { SpeakerFields, TermsFields } from "./Fields";
import { likelyItem, NOBODY, proposalOf, speakerFault, type TermsDraft, termsFault } from "./form";
import { type Board, type Kind, speechesQuery } from "./queries";
import { useSpeechStep } from "./useSpeechStep";
import { kindName } from "./words";

export const FIELDS = ["nominationId", "name", "title", "unit", "item", "minutes", "theme", "questions"] as const;

/** A speech that nobody has proposed yet. */
export function NewPage() {
  const conference = useConference();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...speechesQuery(id), enabled: conference !== undefined });
  return (
    <>
      <PageHead title={m.propose()} crumb={<Link to="/speeches">{m.pageTitle()}</Link>} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && <NewSpeech conferenceId={id} board={data} />}
    </>
  );
}

function NewSpeech({ conferenceId, board }: { conferenceId: string; board: Board }) {
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const [kind, setKind] = useState<Kind>(board.mayPropose[0] ?? "DIALOGUE");
  const [speaker, setSpeaker] = useState(NOBODY);
  const [terms, setTerms] = useState<TermsDraft>({
    item: likelyItem(kind, board.items),
    minutes: "7",
    theme: "",
    questions: "",
  });
  const [tried, setTried] = useState(false);
  const create = useSpeechStep(
    conferenceId,
    () => propose(conferenceId, proposalOf(kind, speaker, terms), key),
    () => m.didPropose(),
    ({ id }) => navigate({ to: "/speeches/$speech", params: { speech: id }, ignoreBlocker: true }),
  );
  const unitGap = speaker.nominationId === "" && speaker.unit === "" ? ("unit" as const) : undefined;
  const fault = speakerFault(kind, speaker) ?? unitGap ?? termsFault(terms);
  const problems = fieldProblems(create.error, FIELDS);
  const shown = tried ? fault : undefined;
  const choose = (next: Kind) => {
    setKind(next);
    setSpeaker(NOBODY);
    setTerms({ ...terms, item: likelyItem(next, board.items) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!fault && !create.isPending) {
          create.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={speaker !== NOBODY && !create.isPending} />
      {create.error !== null && !isSessionEnd(create.error) && (
        <ProblemNote sentence={sentence(create.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <ChoiceField
          label={m.kind()}
          value={kind}
          options={board.mayPropose.map((each) => ({ value: each, label: kindName(each) }))}
          onChange={choose}
        />
        <SpeakerFields
          key={kind}
          conferenceId={conferenceId}
          kind={kind}
          value={speaker}
          mayChoose={board.mayManage}
          fault={shown}
          at={(field) => problems.at(field as (typeof FIELDS)[number])}
          onChange={setSpeaker}
        />
        <TermsFields
          kind={kind}
          items={board.items}
          value={terms}
          fault={shown}
          at={(field) => problems.at(field as (typeof FIELDS)[number])}
          onChange={setTerms}
        />
      </FieldList>
      <Actions apart>
        <Button kind="first" type="submit" pending={create.isPending}>
          {m.propose()}
        </Button>
      </Actions>
    </form>
  );
}
