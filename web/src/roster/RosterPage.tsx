import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { type Delegate, delegatesQuery } from "../domain/delegates";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames, date, moment } from "../kit/format";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup, PillMenu } from "../kit/Pills";
import { Note, ProblemNote } from "../kit/Problem";
import { Progress, Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import { Tabs } from "../kit/Tabs";
import * as m from "../messages/roster";
import { inviteAll } from "./commands";
import { delegateState, filtered, hasPlace, inStanding, invitationsOf, isUninvited } from "./delegate";
import { doubted } from "./duplicates";
import { Groups } from "./Groups";
import { PossibleDuplicates } from "./PossibleDuplicates";
import { possibleDuplicatesQuery, type Roster, rosterQuery } from "./queries";
import { type RosterSearch, type Standing, standings, type View } from "./search";

/** Who comes to the conference: the people, the places of each group, and the invitations. */
export function RosterPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const search = useSearch({ from: "/shell/delegates" });
  const navigate = useNavigate({ from: "/delegates" });
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const roster = useQuery({ ...rosterQuery(id), enabled });
  const open = plan !== undefined && !plan.closedAt;
  const judges = open && hasRole(session, "secretariat", "office");
  const duplicates = useQuery({ ...possibleDuplicatesQuery(id), enabled: enabled && judges }).data;
  const all = useQuery({ ...delegatesQuery(id), enabled });
  const error = roster.error ?? all.error;
  const registers = open && hasRole(session, "secretariat", "office", "unit-officer");
  const invites = open && hasRole(session, "secretariat", "office");
  return (
    <>
      <PageHead title={m.listTitle()} issuer={issuerOf(plan)} under={roster.data && numbersOf(roster.data)}>
        {registers && (
          <Actions>
            <ButtonLink kind="first" to="/delegates/new">
              {m.register()}
            </ButtonLink>
            {invites && roster.data && all.data && <InviteAll roster={roster.data} all={all.data} />}
          </Actions>
        )}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => Promise.all([roster.refetch(), all.refetch()])} />}
      {plan?.closedAt && <Note>{m.closed()}</Note>}
      {!error && !(roster.data && all.data) && <Waiting what={m.theDelegates()} />}
      {roster.data && all.data && (
        <>
          {roster.data.rounds > 0 && <Invitations all={all.data} />}
          <Tabs
            label={m.views()}
            chosen={search.view ?? "people"}
            onChoose={(view) =>
              navigate({
                search: (now) => ({ ...now, view: view === "people" ? undefined : (view as View) }),
                replace: true,
                resetScroll: false,
              })
            }
            tabs={[
              {
                id: "people",
                title: m.people(),
                content: (
                  <People
                    all={all.data}
                    roster={roster.data}
                    plan={plan}
                    registers={registers}
                    doubts={doubted(duplicates?.pairs ?? [])}
                  />
                ),
              },
              { id: "groups", title: m.groups(), content: <Groups roster={roster.data} /> },
              ...(judges
                ? [
                    {
                      id: "duplicates",
                      title: duplicates?.undecided
                        ? m.duplicatesCount({ count: duplicates.undecided })
                        : m.duplicates(),
                      content: <PossibleDuplicates roster={roster.data} plan={plan} />,
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </>
  );
}

function numbersOf({ taken, cap, waiting, unassigned }: Roster): string {
  return [
    m.places({ taken, cap }),
    waiting > 0 && m.waitCount({ count: waiting }),
    unassigned > 0 && m.unassigned({ count: unassigned }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How far the invitations are. The work goes on at the service; the page may be left and opened again. */
function Invitations({ all }: { all: readonly Delegate[] }) {
  const { invited, places, failed } = invitationsOf(all);
  return (
    <Progress
      label={invited < places ? m.inviting() : m.allInvited()}
      done={invited}
      total={places}
      failed={failed}
      act={
        <ButtonLink kind="plain" to="/letters">
          {m.toLetters()}
        </ButtonLink>
      }
    />
  );
}

function InviteAll({ roster, all }: { roster: Roster; all: readonly Delegate[] }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const due = all.filter(isUninvited).length;
  const moved = (roster.schedule?.revision ?? 0) > 1;
  const most = moved ? all.filter((one) => hasPlace(one) && one.state !== "CHECKED_IN").length : due;
  const invite = useMutation({
    mutationFn: () => inviteAll(roster.conferenceId),
    onSuccess: () => {
      setAsked(false);
      say(m.didInviteAll());
    },
    onSettled: () => {
      for (const kind of ["rosters", "delegates", "messages"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  if (most === 0) {
    return null;
  }
  const title = moved ? m.inviteUpTo({ count: most }) : m.inviteTitle({ count: due });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{moved ? m.inviteAgain() : m.invite({ count: due })}</Button>
      <Confirm
        open={asked}
        title={title}
        act={moved ? m.inviteUpToAct({ count: most }) : m.inviteAct({ count: due })}
        pending={invite.isPending}
        onConfirm={() => invite.mutate()}
        onCancel={() => setAsked(false)}
      >
        {roster.schedule ? (
          <p>{m.inviteText({ day: date(roster.schedule.date), time: roster.schedule.startTime.slice(0, 5) })}</p>
        ) : (
          <p>{m.dateOpen()}</p>
        )}
        {moved && <p>{m.inviteMoved({ count: due })}</p>}
        {invite.error && <ProblemNote sentence={sentence(invite.error)} />}
      </Confirm>
    </>
  );
}

type PeopleProps = {
  all: Delegate[];
  roster: Roster;
  plan: Conference | undefined;
  registers: boolean;
  /** Ids of those who may be twice on the list. */
  doubts: ReadonlySet<string>;
};

function People({ all, roster, plan, registers, doubts }: PeopleProps) {
  const search = useSearch({ from: "/shell/delegates" });
  const navigate = useNavigate({ from: "/delegates" });
  const choose = (change: Partial<RosterSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  if (all.length === 0) {
    return (
      <EmptyState title={m.nobodyYet()} act={registers && <ButtonLink to="/delegates/new">{m.register()}</ButtonLink>}>
        {m.nobodyYetText()}
      </EmptyState>
    );
  }
  const countOf = (standing: Standing | undefined) => all.filter((delegate) => inStanding(delegate, standing)).length;
  const units = optionsOf(
    all,
    ({ unit }) => unit,
    (unit) => unitName(plan, unit),
  );
  return (
    <DataTable
      name="delegates"
      caption={m.listTitle()}
      columns={columns(plan, roster, doubts)}
      rows={filtered(all, search)}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <SearchBox label={m.searchName()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup
            all={countOf(undefined)}
            options={(Object.keys(standings) as Standing[]).map((value) => ({
              value,
              label: standingName(value),
              count: countOf(value),
            }))}
            chosen={search.standing}
            onChoose={(standing) => choose({ standing })}
          />
          <PillMenu
            label={m.group()}
            options={roster.groups.map(({ code, name }) => ({ value: code, label: name }))}
            chosen={search.group}
            onChoose={(group) => choose({ group })}
          />
          {units.length > 1 && (
            <PillMenu label={m.unit()} options={units} chosen={search.unit} onChoose={(unit) => choose({ unit })} />
          )}
        </Filters>
      }
      total={countOf(undefined)}
    />
  );
}

function standingName(standing: Standing): string {
  return {
    invite: m.standingInvite,
    unanswered: m.standingUnanswered,
    coming: m.standingComing,
    waiting: m.standingWaiting,
    off: m.standingOff,
  }[standing]();
}

function columns(plan: Conference | undefined, { groups }: Roster, doubts: ReadonlySet<string>): Column<Delegate>[] {
  const groupName = (code: string) => groups.find((group) => group.code === code)?.name ?? code;
  return [
    {
      id: "name",
      title: m.delegate(),
      shown: "always",
      text: ({ name }) => name,
      sort: compareNames,
      cell: ({ id, name, title, birthYear, joined }) => (
        <>
          <Link className="name" to="/delegates/$id" params={{ id }}>
            {name}
          </Link>
          <span className="under">
            {[
              birthYear,
              title,
              joined.length > 0 && m.joinedCount({ count: joined.length }),
              doubts.has(id) && m.maybeTwice(),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      ),
    },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit), sort: true },
    {
      id: "group",
      title: m.group(),
      text: ({ group }) => groupName(group),
      sort: true,
      cell: ({ group }) => (
        <span className="clamp" title={groupName(group)}>
          {groupName(group)}
        </span>
      ),
    },
    {
      id: "contact",
      title: m.contact(),
      shown: "on request",
      text: ({ contact: { email, phone } }) => [email, phone].filter(Boolean).join(" · "),
    },
    {
      id: "state",
      title: m.where(),
      bare: true,
      text: (delegate) => delegateState(delegate).word,
      sort: true,
      cell: (delegate) => {
        const { mark, word } = delegateState(delegate);
        return (
          <State mark={mark} under={underState(delegate)}>
            {word}
          </State>
        );
      },
    },
  ];
}

/** What matters most about where the person stands. */
function underState({ answer, invitation, checkIn }: Delegate): string | undefined {
  if (checkIn) {
    return moment(checkIn.at);
  }
  if (answer) {
    return answer.substituteName ? m.standsIn({ name: answer.substituteName }) : moment(answer.at);
  }
  return (
    invitation &&
    (invitation.withdrawn
      ? m.withdrawn()
      : {
          PENDING: m.letterPending,
          SENT: m.letterSent,
          FAILED: m.letterFailed,
          UNCERTAIN: m.letterUncertain,
        }[invitation.delivery]())
  );
}
