import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type ConferenceSummary, useConference, usePlan } from "../domain/conference";
import type { CouncilSession } from "../domain/council";
import { councilSessionQuery, sessionsQuery } from "../domain/councilSessions";
import { byNominee, type Nomination } from "../domain/nomination";
import { nominationsInQuery } from "../domain/nominations";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/council";
import { Choosing } from "./Choosing";
import {
  type ConvocationForm,
  convocationOf,
  gaps,
  isEmpty,
  isEnough,
  LEAST_MEMBERS,
  type MemberForm,
  membersOf,
  type Share,
} from "./convocation";
import { convene } from "./queries";

/** Convenes a session: what is voted on, who votes, and the share that each form of award needs. */
export function ConvenePage() {
  const conference = useConference();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const ready = useQuery({ ...nominationsInQuery(id, "APPRAISED"), enabled });
  const sessions = useQuery({ ...sessionsQuery(id), enabled });
  const error = ready.error ?? sessions.error;
  return (
    <>
      <PageHead title={m.conveneTitle()} crumb={<Link to="/sessions">{m.sessionsTitle()}</Link>} />
      {error && <LoadProblem error={error} onRetry={() => Promise.all([ready.refetch(), sessions.refetch()])} />}
      {!error && !(ready.data && sessions.data) && <Waiting what={m.theNominations()} />}
      {conference && ready.data && sessions.data && (
        <Ready conference={conference} ready={ready.data} sessions={sessions.data} />
      )}
    </>
  );
}

type ReadyProps = { conference: ConferenceSummary; ready: readonly Nomination[]; sessions: readonly CouncilSession[] };

function Ready({ conference, ready, sessions }: ReadyProps) {
  if (ready.length === 0) {
    return (
      <EmptyState title={m.nothingReady()} act={<ButtonLink to="/appraisal">{m.appraisalTitle()}</ButtonLink>}>
        {m.nothingReadyText()}
      </EmptyState>
    );
  }
  return (
    <WithMargin
      margin={
        <MarginNote title={m.rulesTitle()}>
          <p>{m.ruleMembers({ count: LEAST_MEMBERS })}</p>
          <p>{m.ruleConflict()}</p>
          <p>{m.ruleShare()}</p>
        </MarginNote>
      }
    >
      <ConvocationEditor conference={conference} ready={ready} last={sessions[0]} />
    </WithMargin>
  );
}

type EditorProps = { conference: ConferenceSummary; ready: readonly Nomination[]; last: CouncilSession | undefined };

function ConvocationEditor({ conference, ready, last }: EditorProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const [form, setForm] = useState<ConvocationForm>(() => ({
    members: membersOf(last),
    nominations: new Set(ready.map(({ id }) => id)),
    shares: {},
  }));
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const ordered = [...ready].sort(byNominee);
  const call = useMutation({
    mutationFn: () => convene(convocationOf(conference.id, form, ordered), key),
    onSuccess: (session) => {
      queries.setQueryData(councilSessionQuery(session.id).queryKey, session);
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
      say(m.didConvene({ count: session.lines.length }));
      navigate({ to: "/sessions/$id", params: { id: session.id }, replace: true, ignoreBlocker: true });
    },
    onError: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  const change = (next: Partial<ConvocationForm>) => {
    setTouched(true);
    setForm((now) => ({ ...now, ...next }));
  };
  const missing = gaps(form, { account: m.needAccount(), name: m.needName(), twice: m.memberTwice() });
  const filled = form.members.filter((member) => !isEmpty(member));
  const paths = filled.flatMap((_, index) => [`members[${index}].account`, `members[${index}].name`]);
  const problems = fieldProblems(call.error, paths);
  useEffect(() => {
    if (tried) {
      element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [tried]);
  return (
    <form
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.size === 0 && isEnough(form)) {
          call.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={touched && !call.isSuccess} />
      {call.error && <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />}
      {tried && !isEnough(form) && <ProblemNote sentence={m.notEnough({ count: LEAST_MEMBERS })} />}
      <Choosing
        nominations={ordered}
        chosen={form.nominations}
        shares={form.shares}
        onChoose={(nominations) => change({ nominations })}
        onShare={(code: string, share: Share) => change({ shares: { ...form.shares, [code]: share } })}
      />
      <Section title={m.membersCount({ count: filled.length })}>
        <Members
          members={form.members}
          problemAt={(member, field) => {
            const path = `members[${filled.indexOf(member)}].${field}`;
            return (tried ? missing.get(path) : undefined) ?? problems.at(path);
          }}
          onChange={(members) => change({ members })}
        />
      </Section>
      <Actions>
        <Button kind="first" type="submit" pending={call.isPending}>
          {m.conveneAct({ count: form.nominations.size, members: filled.length })}
        </Button>
      </Actions>
    </form>
  );
}

type MembersProps = {
  members: readonly MemberForm[];
  problemAt: (member: MemberForm, field: "account" | "name") => string | undefined;
  onChange: (members: MemberForm[]) => void;
};

function Members({ members, problemAt, onChange }: MembersProps) {
  const plan = usePlan();
  const edit = (key: number, next: Partial<MemberForm>) =>
    onChange(members.map((member) => (member.key === key ? { ...member, ...next } : member)));
  const add = () =>
    onChange([
      ...members,
      { key: Math.max(-1, ...members.map(({ key }) => key)) + 1, account: "", name: "", unit: "" },
    ]);
  return (
    <FieldList>
      {members.map((member, index) => (
        <FieldRow key={member.key} label={m.memberNumber({ number: index + 1 })}>
          <TextField
            label={m.name()}
            value={member.name}
            maxLength={200}
            onChange={(name) => edit(member.key, { name })}
            problem={problemAt(member, "name")}
          />
          <TextField
            label={m.account()}
            value={member.account}
            maxLength={100}
            autoComplete="off"
            onChange={(account) => edit(member.key, { account })}
            problem={problemAt(member, "account")}
          />
          <SelectField
            label={m.unit()}
            value={member.unit || "-"}
            options={[
              { value: "-", label: m.noUnit() },
              ...(plan?.plan.units ?? []).map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(unit) => edit(member.key, { unit: unit === "-" ? "" : unit })}
          />
          <Button kind="plain" onClick={() => onChange(members.filter(({ key }) => key !== member.key))}>
            {m.removeMember()}
          </Button>
        </FieldRow>
      ))}
      <Actions apart>
        <Button onClick={add}>{m.addMember()}</Button>
      </Actions>
    </FieldList>
  );
}
