import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Column } from "../kit/columns";
import { moment } from "../kit/format";
import { optionsOf } from "../kit/options";
import { PillMenu } from "../kit/Pills";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/nominationLists";
import { type Conference, movementName, unitName } from "./conference";
import { byNominee, type Nomination, nomineeDetails, nomineeName, stateOf } from "./nomination";

/** Columns and filters that the lists of nominations of several roles share. */

type Plan = Conference | undefined;
/** The page of one nomination, for the role whose list it is. */
type PageOfOne = "/nominations/$id" | "/all-nominations/$id" | "/appraisal/$id" | "/awards/$id";

export function nomineeColumn(to: PageOfOne): Column<Nomination> {
  return {
    id: "name",
    title: m.nominee(),
    shown: "always",
    text: ({ nominee }) => nomineeName(nominee),
    sort: byNominee,
    cell: ({ id, nominee }) => (
      <>
        <Link className="name" to={to} params={{ id }}>
          {nomineeName(nominee)}
        </Link>
        <span className="under">{nomineeDetails(nominee)}</span>
      </>
    ),
  };
}

export function unitColumn(plan: Plan): Column<Nomination> {
  return { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit), sort: true };
}

export function movementColumn(plan: Plan): Column<Nomination> {
  return {
    id: "movement",
    title: m.movement(),
    text: ({ movement }) => movementName(plan, movement),
    sort: true,
    cell: ({ movement }) => (
      <span className="clamp" title={movementName(plan, movement)}>
        {movementName(plan, movement)}
      </span>
    ),
  };
}

export function formColumn(): Column<Nomination> {
  return { id: "form", title: m.formOfAward(), text: ({ formName }) => formName, sort: true };
}

export function submittedColumn(): Column<Nomination> {
  return {
    id: "submitted",
    title: m.submittedAt(),
    text: ({ submission }) => (submission ? moment(submission.at) : ""),
    sort: (left, right) => (left.submission?.at ?? "").localeCompare(right.submission?.at ?? ""),
  };
}

/** @param words what the role calls a decision, and a result of the vote */
export function stateColumn(words: StateWords): Column<Nomination> {
  return {
    id: "state",
    title: m.where(),
    bare: true,
    text: ({ state }) => stateOf(state).word,
    sort: true,
    cell: (nomination) => {
      const { mark, word } = stateOf(nomination.state);
      return (
        <State mark={mark} under={underState(nomination, words)}>
          {word}
        </State>
      );
    },
  };
}

type StateWords = {
  decided: (p: { number: string }) => string;
  voted: (p: { votes: number; eligible: number }) => string;
};

/** What matters most about where it stands. */
function underState({ state, reason, submission, vote, decision }: Nomination, words: StateWords): string | undefined {
  if (decision) {
    return words.decided({ number: decision.number });
  }
  if (state === "RETURNED" || state === "WITHDRAWN") {
    return reason ?? undefined;
  }
  if (vote && vote.inFavour + vote.against + vote.abstained > 0) {
    return words.voted({ votes: vote.inFavour, eligible: vote.eligible });
  }
  return submission && [moment(submission.at), submission.late && m.late()].filter(Boolean).join(" · ");
}

type ChoiceProps = {
  all: readonly Nomination[];
  plan: Plan;
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
};

export function UnitMenu({ all, plan, chosen, onChoose }: ChoiceProps) {
  const options = useMemo(
    () =>
      optionsOf(
        all,
        ({ unit }) => unit,
        (unit) => unitName(plan, unit),
      ),
    [all, plan],
  );
  return <PillMenu label={m.unit()} options={options} chosen={chosen} onChoose={onChoose} />;
}

export function MovementMenu({ all, plan, chosen, onChoose }: ChoiceProps) {
  const options = useMemo(
    () =>
      optionsOf(
        all,
        ({ movement }) => movement,
        (movement) => movementName(plan, movement),
      ),
    [all, plan],
  );
  return <PillMenu label={m.movement()} options={options} chosen={chosen} onChoose={onChoose} />;
}

export function NameSearch({ text, onSearch }: { text: string | undefined; onSearch: (text?: string) => void }) {
  return <SearchBox label={m.searchName()} text={text} onSearch={onSearch} />;
}
