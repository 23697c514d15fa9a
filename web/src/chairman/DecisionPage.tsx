import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { AwardeeName } from "../domain/AwardeeName";
import { issuerOf, usePlan } from "../domain/conference";
import {
  type Decision,
  type DecisionLine,
  decisionQuery,
  type Revocation,
  revocationsQuery,
} from "../domain/decisions";
import { HistoryNote } from "../domain/HistoryNote";
import { compareNominees } from "../domain/nomination";
import { nominationsInQuery, useAwardForms } from "../domain/nominations";
import { Actions, ButtonLink, FileLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Total } from "../kit/Figures";
import { date, moment, money } from "../kit/format";
import { MarginNote, PageHead, WithMargin } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/chairman";
import { RevokeAward } from "./RevokeAward";

/** A signed decision. It never changes; an award on it can be revoked. */
export function DecisionPage() {
  const { id } = useParams({ from: "/shell/decisions/$id" });
  const { data: decision } = useSuspenseQuery(decisionQuery(id));
  const plan = usePlan();
  const revokes = hasRole(useSession(), "chairman");
  const formName = useAwardForms();
  const { data: revoked = [] } = useQuery(nominationsInQuery(decision.conferenceId, "REVOKED"));
  const reasons = new Map(revoked.map((nomination) => [nomination.id, nomination.reason ?? ""]));
  const { data: revocations = [] } = useQuery(revocationsQuery(id));
  const approved = decision.lines.filter(({ approve }) => approve).length;
  return (
    <>
      <PageHead
        title={m.decisionTitle({ number: decision.number })}
        issuer={issuerOf(plan)}
        crumb={<Link to="/decisions">{m.decisionsTitle()}</Link>}
        under={m.decisionUnder({
          day: date(decision.date),
          title: decision.signatory.title,
          name: decision.signatory.name,
        })}
      >
        <Actions>
          <FileLink href={decision.paper} target="_blank" rel="noreferrer">
            {m.readDecision()}
          </FileLink>
          {approved > 0 && (
            <ButtonLink to="/decisions/$id/certificates" params={{ id }}>
              {m.certificates()}
            </ButtonLink>
          )}
        </Actions>
      </PageHead>
      <WithMargin margin={<Margin decision={decision} revocations={revocations} />}>
        <DataTable
          name="decision-lines"
          caption={m.lines()}
          columns={columns(decision, formName, reasons, revokes)}
          rows={[...decision.lines].sort(
            (left, right) =>
              Number(right.approve) - Number(left.approve) || compareNominees(left.awardee, right.awardee),
          )}
          rowId={({ nominationId }) => nominationId}
          rowName={({ awardee }) => awardee.name}
          foot={m.decisionFoot({ count: approved, refused: decision.lines.length - approved })}
        />
        <Total label={m.totalOf({ count: approved })} amount={decision.total} />
      </WithMargin>
    </>
  );
}

function columns(
  decision: Decision,
  formName: (code: string) => string,
  revoked: ReadonlyMap<string, string>,
  revokes: boolean,
): Column<DecisionLine>[] {
  return [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ awardee }) => awardee.name,
      cell: AwardeeName,
    },
    { id: "form", title: m.formOfAward(), text: ({ awardee }) => formName(awardee.form) },
    {
      id: "amount",
      title: m.rewardColumn(),
      numeric: true,
      text: ({ reward }) => (reward ? money(reward.amount) : "–"),
    },
    {
      id: "ruling",
      title: m.ruling(),
      bare: true,
      text: ({ approve, nominationId }) =>
        revoked.has(nominationId) ? m.revoked() : approve ? m.approved() : m.refused(),
      cell: (line) =>
        revoked.has(line.nominationId) ? (
          <State mark="dash" under={revoked.get(line.nominationId)}>
            {m.revoked()}
          </State>
        ) : line.approve ? (
          <>
            <div>
              <State mark="sealed">{m.approved()}</State>
            </div>
            {revokes && <RevokeAward decision={decision} line={line} />}
          </>
        ) : (
          <State mark="dash" under={line.reason}>
            {m.refused()}
          </State>
        ),
    },
  ];
}

function Margin({ decision, revocations }: { decision: Decision; revocations: readonly Revocation[] }) {
  return (
    <>
      <MarginNote title={m.papers()}>
        <p>
          <a href={decision.paper} target="_blank" rel="noreferrer">
            {m.paperOf({ number: decision.number })}
          </a>
        </p>
        <p>{m.paperAnnex({ count: decision.lines.filter(({ approve }) => approve).length })}</p>
      </MarginNote>
      {revocations.length > 0 && (
        <MarginNote title={m.revocations()}>
          {revocations.map((revocation) => (
            <p key={revocation.id}>
              <a href={revocation.paper} target="_blank" rel="noreferrer">
                {m.paperOf({ number: revocation.number })}
              </a>
              <span className="under">
                {date(revocation.date)} · {revocation.awardee.name}
              </span>
            </p>
          ))}
        </MarginNote>
      )}
      <MarginNote title={m.signatory()}>
        <p>
          {decision.signatory.title}
          <br />
          {decision.signatory.name}
        </p>
        <p>{m.signedAt({ at: moment(decision.signedAt) })}</p>
      </MarginNote>
      <MarginNote title={m.bases()}>
        {decision.legalBases.map((basis) => (
          <p key={basis}>{basis}</p>
        ))}
      </MarginNote>
      <HistoryNote collection="decisions" id={decision.id} name={decision.number} />
    </>
  );
}
