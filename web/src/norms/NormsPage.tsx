import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, usePlan } from "../domain/conference";
import { useAwardForms } from "../domain/nominations";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment, today } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/norms";
import { reject } from "./commands";
import { inForce, valueText } from "./norm";
import { approve, type Norm, type NormProposal, normsQuery, proposalsQuery } from "./queries";
import { maySettle } from "./settling";

/** What is in force, and what waits for another person. */
export function NormsPage() {
  const plan = usePlan();
  const proposer = hasRole(useSession(), "secretariat", "council-secretary");
  const norms = useQuery(normsQuery);
  const proposals = useQuery(proposalsQuery);
  const error = norms.error ?? proposals.error;
  const waiting = proposals.data?.proposals.filter(({ state }) => state === "PROPOSED") ?? [];
  const settled = proposals.data?.proposals.filter(({ state }) => state !== "PROPOSED") ?? [];
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={m.under()}>
        {proposer && (
          <Actions>
            <ButtonLink kind="first" to="/norms/new">
              {m.propose()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => Promise.all([norms.refetch(), proposals.refetch()])} />}
      {!error && !(norms.data && proposals.data) && <Waiting what={m.theNorms()} />}
      {norms.data && proposals.data && (
        <WithMargin
          margin={
            <MarginNote title={m.afterwards()} onScreen>
              <p>{m.afterText()}</p>
              <p>{m.boundText()}</p>
            </MarginNote>
          }
        >
          <Section title={m.waiting({ count: waiting.length })}>
            {waiting.length === 0 && <p className="quiet">{m.noneWaits()}</p>}
            {waiting.map((proposal) => (
              <Proposal key={proposal.id} proposal={proposal} version={proposals.data.version} norms={norms.data} />
            ))}
          </Section>
          <Section title={m.all()}>
            <NormTable norms={norms.data} />
          </Section>
          {settled.length > 0 && (
            <Section title={m.settled()}>
              {settled.map((proposal) => (
                <Settled key={proposal.id} proposal={proposal} />
              ))}
            </Section>
          )}
        </WithMargin>
      )}
    </>
  );
}

type ProposalProps = { proposal: NormProposal; version: number; norms: readonly Norm[] };

/** One proposal, next to what it changes. */
function Proposal({ proposal, version, norms }: ProposalProps) {
  const { id, norm, reason, proposed } = proposal;
  const queries = useQueryClient();
  const session = useSession();
  const formName = useAwardForms();
  const [asked, setAsked] = useState<"approve" | "reject">();
  const [why, setWhy] = useState("");
  const from = norm.from ?? today();
  const before = inForce(norms, norm.subject, from);
  const settle = useMutation({
    mutationFn: (rejection: string | undefined) =>
      rejection === undefined ? approve(id, version) : reject(id, version, rejection),
    onSuccess: (_, rejection) => {
      setAsked(undefined);
      say(rejection === undefined ? m.didApprove({ name: norm.name }) : m.didReject({ name: norm.name }));
    },
    onSettled: () => {
      for (const queryKey of [["norms"], ["norm-proposals"], ["award-forms"]]) {
        queries.invalidateQueries({ queryKey });
      }
    },
  });
  const refusal = settle.error && <ProblemNote sentence={sentence(settle.error)} />;
  return (
    <Note>
      <p>
        <b>{norm.name}</b>
      </p>
      <p>{m.now({ value: valueText(norm, formName), from: date(from) })}</p>
      {before && <p>{m.before({ value: valueText(before, formName) })}</p>}
      <p>
        {m.source({ source: norm.citation })}
        {!norm.verified && ` (${m.unverified()})`}
      </p>
      <p className="quiet">{m.proposedBy({ name: proposed.name, at: moment(proposed.at), reason })}</p>
      {maySettle(proposal, session) && (
        <Actions>
          <Button onClick={() => setAsked("approve")}>{m.approve()}</Button>
          <Button kind="plain" onClick={() => setAsked("reject")}>
            {m.reject()}
          </Button>
        </Actions>
      )}
      {proposed.account === session.account && <p className="quiet">{m.ownProposal()}</p>}
      <Confirm
        open={asked === "approve"}
        title={m.approveTitle({ name: norm.name })}
        act={m.approveAct()}
        pending={settle.isPending}
        onConfirm={() => settle.mutate(undefined)}
        onCancel={() => setAsked(undefined)}
      >
        <p>{m.approveText({ from: date(from) })}</p>
        {refusal}
      </Confirm>
      <ReasonConfirm
        open={asked === "reject"}
        title={m.rejectTitle({ name: norm.name })}
        count={1}
        act={m.rejectAct}
        reason={why}
        onReason={setWhy}
        problem={fieldProblems(settle.error, ["reason"]).at("reason")}
        pending={settle.isPending}
        onConfirm={() => settle.mutate(why.trim())}
        onCancel={() => setAsked(undefined)}
      >
        <p>{m.rejectText()}</p>
        {refusal}
      </ReasonConfirm>
    </Note>
  );
}

function Settled({ proposal: { norm, proposed, reason, settled, answer } }: { proposal: NormProposal }) {
  const formName = useAwardForms();
  return (
    <div>
      <p>
        <b>{norm.name}</b>: {valueText(norm, formName)}
      </p>
      <p className="quiet small">
        {m.proposedBy({ name: proposed.name, at: moment(proposed.at), reason })}
        {settled && " · "}
        {settled &&
          (answer
            ? m.rejectedBy({ name: settled.name, at: moment(settled.at), reason: answer })
            : m.approvedBy({ name: settled.name, at: moment(settled.at) }))}
      </p>
    </div>
  );
}

function NormTable({ norms }: { norms: readonly Norm[] }) {
  const formName = useAwardForms();
  const columns: Column<Norm>[] = [
    {
      id: "name",
      title: m.norm(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ name }) => <span className="name">{name}</span>,
    },
    { id: "value", title: m.value(), text: (norm) => valueText(norm, formName) },
    { id: "from", title: m.from(), text: ({ from }) => (from ? date(from) : "–") },
    { id: "citation", title: m.citation(), text: ({ citation }) => citation },
    { id: "state", title: m.state(), text: stateOf },
  ];
  return (
    <DataTable
      name="norms"
      caption={m.all()}
      columns={columns}
      rows={[...norms].sort(
        (left, right) => left.name.localeCompare(right.name, "vi") || (left.from ?? "").localeCompare(right.from ?? ""),
      )}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      bare
    />
  );
}

function stateOf({ supersededBy, verified }: Norm): string {
  return supersededBy ? m.superseded() : verified ? m.inUse() : m.unverified();
}
