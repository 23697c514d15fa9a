import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames, moment } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/letters";
import { Bulk } from "./Bulk";
import { ByHand } from "./ByHand";
import { FollowUps } from "./FollowUps";
import { failureOf, filtered, inGroup, kindOf, letterState, mayBePrinted, mayBeSentAgain, needsPerson } from "./letter";
import { paperOf } from "./papers";
import { type Letter, lettersProgressQuery, lettersQuery } from "./queries";
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
      >
        <ButtonLink kind="plain" to="/letters/texts">
          {m.toTexts()}
        </ButtonLink>
      </PageHead>
      {progress && <Run progress={progress} letters={all ?? []} />}
      {all && enabled && <ByHand conferenceId={id} letters={all} />}
      {enabled && <FollowUps conferenceId={id} />}
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
      sort: compareNames,
      cell: (letter) => (
        <>
          <Link className="name" to="/letters/$id" params={{ id: letter.id }}>
            {letter.name}
          </Link>
          <span className="under">
            {kindOf(letter) && `${kindOf(letter)} · `}
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
