import { useQueries } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { issuerOf, usePlan } from "../domain/conference";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, Pill, PillMenu } from "../kit/Pills";
import { ProblemNote } from "../kit/Problem";
import { Progress, Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/operate";
import { serviceName } from "./health";
import { filtered, keyOf, kindOfReason, type Letter, type LetterSearch, sentenceOf, typeOf } from "./letters";
import { deadLettersQuery } from "./queries";
import { type ServiceName, services } from "./services";
import { useReplay } from "./useReplay";

/** Events that a service could not handle, with the reason; one or all of a kind are replayed when it is removed. */
export function DeadLettersPage() {
  const plan = usePlan();
  const { replayed = false } = useSearch({ from: "/shell/dead-letters" });
  const results = useQueries({ queries: services.map((service) => deadLettersQuery(service, replayed)) });
  const letters = results.flatMap(({ data = [] }, index): Letter[] =>
    data.map((letter) => ({ ...letter, service: services[index] as ServiceName })),
  );
  const waiting = results.some(({ isPending }) => isPending);
  const failed = results.find(({ error }) => error);
  const away = services.filter((_, index) => results[index]?.error).map(serviceName);
  return (
    <>
      <PageHead
        title={m.deadLettersTitle()}
        issuer={issuerOf(plan)}
        crumb={<Link to="/operations">{m.operationsTitle()}</Link>}
        under={!waiting && m.letterCount({ count: letters.filter(({ replayedAt }) => !replayedAt).length })}
      />
      {failed && (
        <>
          <LoadProblem
            error={failed.error}
            onRetry={() => Promise.all(results.filter(({ error }) => error).map(({ refetch }) => refetch()))}
          />
          <p className="warns">{m.lettersMissing({ services: away.join(", ") })}</p>
        </>
      )}
      {waiting && <Waiting what={m.theLetters()} />}
      {(!waiting || letters.length > 0) && <List all={letters} />}
    </>
  );
}

function List({ all }: { all: Letter[] }) {
  const search = useSearch({ from: "/shell/dead-letters" });
  const navigate = useNavigate({ from: "/dead-letters" });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const { run, running, start, stop } = useReplay();
  const choose = (change: Partial<LetterSearch>) => {
    setPicked(new Set());
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  };
  const rows = filtered(all, search);
  const chosen = rows.filter((letter) => picked.has(keyOf(letter)) && !letter.replayedAt);
  return (
    <>
      <UnsavedGuard unsaved={running} text={m.leaveReplay()} secret />
      {run && running && (
        <Progress
          label={m.replaying()}
          done={run.done + run.failed.length}
          total={run.total}
          failed={run.failed.length}
          act={<Button onClick={stop}>{m.stopReplay()}</Button>}
        />
      )}
      {run && !running && run.failed.length > 0 && (
        <ProblemNote
          sentence={m.failedAgain({ count: run.failed.length })}
          more={run.failed.map(({ letter, why }) => `${typeOf(letter)} ${letter.subject ?? ""}: ${why}`)}
        />
      )}
      <DataTable
        name="dead-letters"
        caption={m.deadLettersTitle()}
        columns={columns((letter) => start([letter]), running)}
        rows={rows}
        rowId={keyOf}
        rowName={(letter) => `${typeOf(letter)} ${letter.subject ?? ""}`}
        sort={search.sort}
        onSort={(sort) => choose({ sort })}
        picked={picked}
        onPick={setPicked}
        pickable={({ replayedAt }) => !replayedAt && !running}
        bulk={
          chosen.length > 0 && (
            <Button kind="first" pending={running} onClick={() => setAsked(true)}>
              {m.replayMany({ count: chosen.length })}
            </Button>
          )
        }
        filters={<LetterFilters all={all} search={search} choose={choose} />}
        total={all.length}
        empty={<EmptyState title={m.noLetter()}>{m.noLetterText()}</EmptyState>}
      />
      <Confirm
        open={asked}
        title={m.replayQuestion({ count: chosen.length })}
        act={m.replayAct({ count: chosen.length })}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false);
          setPicked(new Set());
          start(chosen);
        }}
      >
        <p>{m.replayText()}</p>
        <p>{[...new Set(chosen.map(({ service }) => serviceName(service)))].join(", ")}</p>
      </Confirm>
    </>
  );
}

type LetterFiltersProps = {
  all: Letter[];
  search: LetterSearch;
  choose: (change: Partial<LetterSearch>) => void;
};

function LetterFilters({ all, search, choose }: LetterFiltersProps) {
  return (
    <Filters>
      <SearchBox label={m.searchLetter()} text={search.q} onSearch={(q) => choose({ q })} />
      <PillMenu
        label={m.service()}
        options={services.map((value) => ({ value, label: serviceName(value) }))}
        chosen={search.service}
        onChoose={(value) => choose({ service: services.find((service) => service === value) })}
      />
      <PillMenu
        label={m.kindOfEvent()}
        options={optionsOf(all, typeOf)}
        chosen={search.type}
        onChoose={(type) => choose({ type })}
      />
      <PillMenu
        label={m.reason()}
        options={optionsOf(all, kindOfReason)}
        chosen={search.reason}
        onChoose={(reason) => choose({ reason })}
      />
      <Pill on={search.replayed === true} onPress={() => choose({ replayed: search.replayed ? undefined : true })}>
        {m.withReplayed()}
      </Pill>
    </Filters>
  );
}

function columns(onReplay: (letter: Letter) => void, running: boolean): Column<Letter>[] {
  return [
    {
      id: "event",
      title: m.event(),
      shown: "always",
      text: (letter) => [typeOf(letter), letter.subject].filter(Boolean).join(" "),
      sort: true,
      cell: (letter) => (
        <>
          <b>{typeOf(letter)}</b>
          <span className="under">{[letter.topic, letter.subject].filter(Boolean).join(" · ")}</span>
        </>
      ),
    },
    { id: "service", title: m.service(), text: ({ service }) => serviceName(service), sort: true },
    {
      id: "reason",
      title: m.reason(),
      text: (letter) => sentenceOf(letter),
      sort: true,
      cell: (letter) => (
        <>
          {sentenceOf(letter)}
          <span className="under" lang="en">
            {kindOfReason(letter)}
          </span>
        </>
      ),
    },
    {
      id: "at",
      title: m.when(),
      text: ({ at }) => moment(at),
      sort: (left, right) => Date.parse(left.at) - Date.parse(right.at),
    },
    { id: "eventId", title: m.eventId(), shown: "on request", text: ({ eventId }) => eventId ?? "–" },
    {
      id: "act",
      title: m.replayOne(),
      bare: true,
      text: ({ replayedAt, replayedBy }) =>
        replayedAt ? [m.replayedAt({ at: moment(replayedAt) }), replayedBy].filter(Boolean).join(" · ") : "",
      cell: (letter) =>
        letter.replayedAt ? (
          <State mark="full" under={[moment(letter.replayedAt), letter.replayedBy].filter(Boolean).join(" · ")}>
            {m.replayed()}
          </State>
        ) : (
          <Button
            kind="plain"
            aria-label={m.replayLabel({ type: typeOf(letter), subject: letter.subject ?? "" })}
            disabled={running}
            onClick={() => onReplay(letter)}
          >
            {m.replayOne()}
          </Button>
        ),
    },
  ];
}
