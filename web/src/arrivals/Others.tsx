import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { ChoiceField, FieldList } from "../kit/Field";
import { moment } from "../kit/format";
import { EmptyState, Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import { type Mark, State } from "../kit/State";
import * as m from "../messages/arrivals";
import { eraseWalkIn, setWalkInRule, type WalkIn, type WalkInRule, type WalkIns, walkInsQuery } from "./queries";

type OthersProps = { id: string; walkIns: WalkIns; decides: boolean };

const stages: Record<WalkIn["stage"], { mark: Mark; word: () => string }> = {
  IN: { mark: "full", word: m.stageIn },
  REFUSED: { mark: "back", word: m.stageRefused },
  TAKEN_BACK: { mark: "dash", word: m.stageTakenBack },
};
/** What the service puts where a name was. */
const ERASED = "(đã xóa)";

/** Who is not on the list, and by which rule they come in. */
export function Others({ id, walkIns, decides }: OthersProps) {
  const queries = useQueryClient();
  const [erasing, setErasing] = useState<WalkIn>();
  const [reason, setReason] = useState("");
  const know = (after: WalkIns) => queries.setQueryData(walkInsQuery(id).queryKey, after);
  const rule = useMutation({
    mutationFn: (next: WalkInRule) => setWalkInRule(id, next),
    onSuccess: (after) => {
      know(after);
      say(m.didSetRule());
    },
  });
  const erase = useMutation({
    mutationFn: (walkIn: WalkIn) => eraseWalkIn(id, walkIn.id, reason),
    onSuccess: (after) => {
      know(after);
      setErasing(undefined);
      setReason("");
      say(m.didErase());
    },
  });
  return (
    <>
      <Section title={m.rule()}>
        {rule.error && <ProblemNote sentence={sentence(rule.error)} />}
        {decides ? (
          <FieldList>
            <ChoiceField
              label={m.whoComesIn()}
              value={rule.variables && rule.isPending ? rule.variables : walkIns.rule}
              options={[
                { value: "PLACES_LEFT", label: m.rulePlaces() },
                { value: "NOBODY", label: m.ruleNobody() },
                { value: "EVERYBODY", label: m.ruleEverybody() },
              ]}
              onChange={(next) => rule.mutate(next)}
            />
          </FieldList>
        ) : (
          <p>{{ PLACES_LEFT: m.rulePlaces, NOBODY: m.ruleNobody, EVERYBODY: m.ruleEverybody }[walkIns.rule]()}</p>
        )}
        {typeof walkIns.left === "number" && <p className="quiet">{m.left({ count: walkIns.left })}</p>}
      </Section>
      {walkIns.walkIns.length === 0 ? (
        <EmptyState title={m.noOthers()}>{m.noOthersText()}</EmptyState>
      ) : (
        <DataTable
          name="arrivals-walk-ins"
          caption={m.othersList()}
          columns={columns(decides ? setErasing : undefined)}
          rows={walkIns.walkIns}
          rowId={(walkIn) => walkIn.id}
          rowName={({ name }) => name}
        />
      )}
      <ReasonConfirm
        open={erasing !== undefined}
        title={m.eraseTitle({ name: erasing?.name ?? "" })}
        count={1}
        act={m.eraseAct}
        reason={reason}
        onReason={setReason}
        pending={erase.isPending}
        onCancel={() => setErasing(undefined)}
        onConfirm={() => erasing && erase.mutate(erasing)}
      >
        <p>{m.eraseText()}</p>
        {erase.error && <ProblemNote sentence={sentence(erase.error)} />}
      </ReasonConfirm>
    </>
  );
}

function columns(onErase: ((walkIn: WalkIn) => void) | undefined): Column<WalkIn>[] {
  return [
    {
      id: "name",
      title: m.person(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ name, unit }) => (
        <>
          <span className="name">{name}</span>
          <span className="under">{unit}</span>
        </>
      ),
    },
    { id: "reason", title: m.reason(), text: ({ reason }) => reason },
    { id: "door", title: m.door(), text: ({ door, at }) => m.through({ door, time: moment(at) }) },
    {
      id: "stage",
      title: m.where(),
      bare: true,
      text: ({ stage }) => stages[stage].word(),
      cell: ({ stage }) => <State mark={stages[stage].mark}>{stages[stage].word()}</State>,
    },
    ...(onErase
      ? [
          {
            id: "acts",
            title: m.acts(),
            acts: true as const,
            text: () => "",
            cell: (walkIn: WalkIn) =>
              walkIn.name !== ERASED && (
                <Button kind="plain" onClick={() => onErase(walkIn)}>
                  {m.erase()}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
