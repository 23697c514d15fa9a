import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type Course, eachOf } from "../app/eachOf";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames, moment } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup } from "../kit/Pills";
import { ProblemNote } from "../kit/Problem";
import { Progress, Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/letters";
import { failureOf, filtered, inGroup, letterState, mayBePrinted, mayBeSentAgain, needsPerson } from "./letter";
import { type Letter, lettersProgressQuery, lettersQuery, markPrinted, paperOf, resolveLetter } from "./queries";
import { Run } from "./Run";
import { type Group, groups, type LettersSearch } from "./search";

/** All invitations of the conference: what went out, and what waits for a person. */
export function ListPage() {
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const { data: all, error, refetch } = useQuery({ ...lettersQuery(id), enabled });
  const { data: progress } = useQuery({ ...lettersProgressQuery(id), enabled });
  return (
    <>
      <PageHead
        title={m.listTitle()}
        issuer={issuerOf(plan)}
        under={progress && m.needsPerson({ count: progress.attention })}
      />
      {progress && <Run progress={progress} letters={all ?? []} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!all && !error && <Waiting what={m.theLetters()} />}
      {all &&
        (all.length === 0 ? (
          <EmptyState title={m.noLetter()} act={<ButtonLink to="/delegates">{m.toDelegates()}</ButtonLink>}>
            {m.noLetterText()}
          </EmptyState>
        ) : (
          <List all={all} />
        ))}
    </>
  );
}

function List({ all }: { all: Letter[] }) {
  const search = useSearch({ from: "/shell/letters" });
  const navigate = useNavigate({ from: "/letters" });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const choose = (change: Partial<LettersSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const rows = filtered(all, search);
  const countOf = (group: Group | undefined) => all.filter((letter) => inGroup(letter, group)).length;
  const chosen = rows.filter(({ id }) => picked.has(id));
  return (
    <DataTable
      name="letters"
      caption={m.listTitle()}
      columns={columns()}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      picked={picked}
      onPick={setPicked}
      pickable={(letter) => mayBePrinted(letter) || mayBeSentAgain(letter)}
      bulk={<Bulk chosen={chosen} onDone={() => setPicked(new Set())} />}
      filters={
        <Filters>
          <SearchBox label={m.searchName()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup
            all={countOf(undefined)}
            options={(Object.keys(groups) as Group[]).map((value) => ({
              value,
              label: groupName(value),
              count: countOf(value),
            }))}
            chosen={search.group}
            onChoose={(group) => choose({ group })}
          />
        </Filters>
      }
      total={countOf(undefined)}
    />
  );
}

type Act = "print" | "resend";

/** The picked letters: marked as printed, or those that failed sent again, one after the other. */
function Bulk({ chosen, onDone }: { chosen: readonly Letter[]; onDone: () => void }) {
  const queries = useQueryClient();
  // What was picked when the question was asked; the list behind it changes while the work runs.
  const [asked, setAsked] = useState<{ act: Act; letters: readonly Letter[] }>();
  const [course, setCourse] = useState<Course<Letter>>();
  const printable = chosen.filter(mayBePrinted);
  const sendable = chosen.filter(mayBeSentAgain);
  const run = useMutation({
    mutationFn: ({ act, letters }: { act: Act; letters: readonly Letter[] }) =>
      act === "print"
        ? eachOf(letters, markPrinted, setCourse)
        : eachOf(letters, (letter) => resolveLetter(letter, "RESEND", undefined), setCourse),
    onSuccess: ({ done, failed }, { act }) => {
      if (done.length > 0) {
        say((act === "print" ? m.didPrint : m.didResend)({ count: done.length }));
      }
      if (failed.length === 0) {
        close();
        onDone();
      } else {
        setAsked({ act, letters: failed.map(({ item }) => item) });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const close = () => {
    setAsked(undefined);
    setCourse(undefined);
  };
  const resends = asked?.act === "resend";
  const count = asked?.letters.length ?? 0;
  return (
    <>
      {printable.length > 0 && (
        <Button onClick={() => setAsked({ act: "print", letters: printable })}>
          {m.markPrinted({ count: printable.length })}
        </Button>
      )}
      {sendable.length > 0 && (
        <Button onClick={() => setAsked({ act: "resend", letters: sendable })}>
          {m.sendAgain({ count: sendable.length })}
        </Button>
      )}
      <Confirm
        open={asked !== undefined}
        title={(resends ? m.sendAgainTitle : m.markPrintedTitle)({ count })}
        act={(resends ? m.sendAgainAct : m.markPrintedAct)({ count })}
        pending={run.isPending}
        onConfirm={() => {
          if (asked) {
            // After a partial refusal those that are left go with their newest version.
            const letters = asked.letters.map((known) => chosen.find(({ id }) => id === known.id) ?? known);
            run.mutate({ act: asked.act, letters });
          }
        }}
        onCancel={close}
      >
        <p>{resends ? m.sendAgainText() : m.markPrintedText()}</p>
        {course && (
          <Progress label={m.course()} done={course.done.length} total={course.total} failed={course.failed.length} />
        )}
        {course && !run.isPending && course.failed.length > 0 && (
          <ProblemNote
            sentence={m.notAll({ count: course.failed.length })}
            more={course.failed.map(({ item, error }) => `${item.name}: ${sentence(error)}`)}
          />
        )}
      </Confirm>
    </>
  );
}

function groupName(group: Group): string {
  return {
    uncertain: m.uncertain,
    failed: m.failed,
    paper: m.toPrint,
    held: m.held,
    going: m.groupGoing,
    sent: m.groupSent,
    ended: m.groupEnded,
  }[group]();
}

function columns(): Column<Letter>[] {
  return [
    {
      id: "name",
      title: m.delegate(),
      shown: "always",
      text: ({ name }) => name,
      sort: (left, right) => compareNames(left.name, right.name),
      cell: (letter) => (
        <>
          <Link className="name" to="/letters/$id" params={{ id: letter.id }}>
            {letter.name}
          </Link>
          <span className="under">
            {letter.takesBack && `${m.notice()} · `}
            {letter.channel === "EMAIL" ? letter.to : m.onPaper()}
          </span>
        </>
      ),
    },
    {
      id: "state",
      title: m.where(),
      bare: true,
      text: ({ state }) => letterState(state).word,
      sort: true,
      cell: (letter) => {
        const { mark, word } = letterState(letter.state);
        return (
          <State mark={mark} under={failureOf(letter)}>
            {word}
          </State>
        );
      },
    },
    {
      id: "since",
      title: m.since(),
      text: ({ since }) => moment(since),
      sort: (left, right) => left.since.localeCompare(right.since),
    },
    { id: "revision", title: m.revision(), numeric: true, text: ({ revision }) => revision, sort: true },
    { id: "attempts", title: m.attempts(), numeric: true, shown: "on request", text: ({ attempts }) => attempts ?? 0 },
    {
      id: "act",
      title: m.act(),
      bare: true,
      text: () => "",
      acts: true,
      cell: (letter) => (
        <>
          {needsPerson(letter) && (
            <Link to="/letters/$id" params={{ id: letter.id }} aria-label={m.decideFor({ name: letter.name })}>
              {m.decide()}
            </Link>
          )}
          {needsPerson(letter) && " · "}
          <a href={paperOf(letter)} target="_blank" rel="noreferrer" aria-label={m.paperFor({ name: letter.name })}>
            {m.paper()}
          </a>
        </>
      ),
    },
  ];
}
