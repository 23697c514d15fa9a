import { useState } from "react";
import { isSessionEnd, sentence } from "../app/problem";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/congress";
import { adopt } from "./commands";
import { aboutPerson, nameOf, personOf } from "./people";
import type { CongressList } from "./queries";
import { type Row, resultOf } from "./result";
import { useCongressStep } from "./useCongressStep";
import { countText, outcomeMarks, outcomeWords } from "./words";

/** What the count says, which is read out from the large screen; and its adoption. */
export function Result({ list, adopts }: { list: CongressList; adopts: boolean }) {
  const [asked, setAsked] = useState(false);
  const call = useCongressStep(
    () => adopt(list),
    () => m.didAdopt(),
    () => setAsked(false),
  );
  const delegates = list.election?.delegates ?? [];
  if (!list.election || !list.counting) {
    return null;
  }
  return (
    <Section title={m.result()}>
      <p>{countText(list.counting)}</p>
      {list.counting.ballots && <p className="quiet">{m.countedBy({ names: list.counting.countedBy.join(", ") })}</p>}
      {delegates.length === 0 && list.state === "COUNTED" && (
        <Note kind="warning">
          <p>{m.nobodyChosen()}</p>
        </Note>
      )}
      <DataTable
        bare
        name="congress-result"
        caption={m.result()}
        columns={columns(list)}
        rows={resultOf(list)}
        rowId={({ nominationId }) => nominationId}
        rowName={({ nominationId }) => nameOf(list, nominationId)}
      />
      {list.state === "COUNTED" && (
        <Actions apart>
          {adopts && (
            <Button kind="first" onClick={() => setAsked(true)}>
              {m.adopt()}
            </Button>
          )}
          <ButtonLink kind="plain" to="/screens/congress">
            {m.readOut()}
          </ButtonLink>
        </Actions>
      )}
      <Confirm
        open={asked}
        title={m.adoptTitle({ count: delegates.length })}
        act={m.adopt()}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{m.adoptText({ names: delegates.map((id) => nameOf(list, id)).join(", ") })}</p>
        {call.error && !isSessionEnd(call.error) && <ProblemNote sentence={sentence(call.error)} />}
      </Confirm>
    </Section>
  );
}

function columns(list: CongressList): Column<Row>[] {
  const votes: Column<Row> = {
    id: "votes",
    title: m.votes(),
    numeric: true,
    text: (row) => row.votes ?? "–",
  };
  return [
    {
      id: "name",
      title: m.name(),
      shown: "always",
      text: ({ nominationId }) => nameOf(list, nominationId),
      cell: ({ nominationId }) => (
        <>
          {nameOf(list, nominationId)}
          <span className="under">{aboutPerson(personOf(list, nominationId))}</span>
        </>
      ),
    },
    ...(list.counting?.ballots ? [votes] : []),
    {
      id: "outcome",
      title: m.outcome(),
      bare: true,
      text: ({ outcome }) => outcomeWords[outcome](),
      cell: ({ outcome }) => <State mark={outcomeMarks[outcome]}>{outcomeWords[outcome]()}</State>,
    },
  ];
}
