import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import {
  type Conflict,
  type CouncilSession,
  conflictGround,
  memberName,
  memberOf,
  membersByName,
} from "../domain/council";
import { compareNominees } from "../domain/nomination";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { SelectField, TextField } from "../kit/Field";
import { compareNames } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/council";
import { type Declaration, declareConflict } from "./queries";
import { useSessionChange } from "./useSessionChange";

type ConflictsProps = { session: CouncilSession; account: string; secretary: boolean };

/** Who does not vote on what, and why. Members declare their own before the vote opens; the secretary asks members. */
export function Conflicts({ session, account, secretary }: ConflictsProps) {
  const member = session.members.find((candidate) => candidate.account === account);
  const mayDeclare = session.state === "CONVENED" && (secretary || member !== undefined);
  const nominee = (id: string) => session.lines.find(({ nominationId }) => nominationId === id)?.nominee ?? id;
  const columns: Column<Conflict>[] = [
    {
      id: "member",
      title: m.member(),
      shown: "always",
      text: (conflict) => memberName(session, conflict.account),
      cell: (conflict) => <span className="name">{memberName(session, conflict.account)}</span>,
    },
    { id: "nominee", title: m.noVoteOn(), text: ({ nominationId }) => nominee(nominationId) },
    { id: "ground", title: m.why(), text: conflictGround },
  ];
  const shown = session.conflicts.filter(({ nominationId }) =>
    session.lines.some((line) => line.nominationId === nominationId),
  );
  return (
    <>
      {shown.length === 0 ? (
        <p className="quiet">{m.noConflicts()}</p>
      ) : (
        <DataTable
          name="council-conflicts"
          caption={m.conflictsTitle()}
          columns={columns}
          rows={[...shown].sort((left, right) =>
            compareNames(memberOf(session, left.account), memberOf(session, right.account)),
          )}
          rowId={(conflict) => `${conflict.account} ${conflict.nominationId}`}
          rowName={(conflict) => memberName(session, conflict.account)}
          bare
        />
      )}
      {mayDeclare && <Declare session={session} account={secretary ? undefined : account} />}
    </>
  );
}

/** @param account the member's own; absent for the secretary, who chooses the member */
function Declare({ session, account }: { session: CouncilSession; account: string | undefined }) {
  const empty: Declaration = { account: account ?? "", nominationId: "", reason: "" };
  const [asked, setAsked] = useState(false);
  const [form, setForm] = useState(empty);
  const [tried, setTried] = useState(false);
  const stop = () => {
    setAsked(false);
    setTried(false);
    setForm(empty);
  };
  const declare = useSessionChange(
    (declaration: Declaration) => declareConflict(session.id, declaration),
    (declaration) => {
      const name = memberName(session, declaration.account);
      return account ? m.didDeclare({ name }) : m.didAsk({ name });
    },
    stop,
  );
  const problems = fieldProblems(declare.error, ["account", "nominationId", "reason"], {
    AConflictIsDeclaredBeforeVoting: "account",
  });
  return (
    <>
      <Actions apart>
        <Button onClick={() => setAsked(true)}>{account ? m.declareOwn() : m.declare()}</Button>
      </Actions>
      <Confirm
        open={asked}
        title={account ? m.declareOwnTitle() : m.declareTitle()}
        act={account ? m.declareAct() : m.askAct()}
        pending={declare.isPending}
        onCancel={stop}
        onConfirm={() => {
          setTried(true);
          if (form.account && form.nominationId) {
            declare.mutate(form);
          }
        }}
      >
        <p>{account ? m.declareText() : m.askText()}</p>
        {declare.error && <ProblemNote sentence={sentence(declare.error)} more={problems.elsewhere} />}
        {!account && (
          <SelectField
            label={m.member()}
            value={form.account}
            options={membersByName(session).map((member) => ({
              value: member.account,
              label: member.name,
            }))}
            onChange={(value) => setForm({ ...form, account: value })}
            problem={problems.at("account") ?? (tried && !form.account ? m.needMember() : undefined)}
          />
        )}
        <SelectField
          label={m.noVoteOn()}
          value={form.nominationId}
          options={[...session.lines]
            .sort((left, right) => compareNominees({ ...left, name: left.nominee }, { ...right, name: right.nominee }))
            .map(({ nominationId, nominee }) => ({ value: nominationId, label: nominee }))}
          onChange={(nominationId) => setForm({ ...form, nominationId })}
          problem={problems.at("nominationId") ?? (tried && !form.nominationId ? m.needLine() : undefined)}
        />
        <TextField
          label={m.reason()}
          hint={m.reasonHint()}
          optional
          value={form.reason}
          maxLength={1000}
          onChange={(reason) => setForm({ ...form, reason })}
          problem={problems.at("reason")}
        />
      </Confirm>
    </>
  );
}
