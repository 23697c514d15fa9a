import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { issuerOf, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { unitsQuery } from "../domain/units";
import { currentOf, indented, inTree, type Placed, type Register, type Unit, works } from "../domain/unitTree";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/units";
import { Dissolving, Merging } from "./Ending";
import { UnitForm } from "./UnitForm";

type Asked = { act: "add"; above?: string } | { act: "change" | "merge" | "dissolve"; unit: Unit };

/** The units of the commune as a tree, and those of before. */
export function UnitsPage() {
  const plan = usePlan();
  const { commune } = useSession();
  const { data: register, error, refetch } = useQuery(unitsQuery);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const present = inTree(register?.items ?? []);
  const add = (
    <Button kind="first" onClick={() => setAsked({ act: "add" })}>
      {m.add()}
    </Button>
  );
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={register && m.count({ count: present.length })}>
        {present.length > 0 && <Actions>{add}</Actions>}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!register && !error && <Waiting what={m.theUnits()} />}
      {register && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.rules()} onScreen>
                <p>{m.ruleTree()}</p>
                <p>{m.rulePlan()}</p>
                <p>{m.ruleCode()}</p>
              </MarginNote>
              <HistoryNote collection="units" id={commune} name={m.title()} />
            </>
          }
        >
          {present.length === 0 ? (
            <EmptyState title={m.none()} act={add}>
              {m.noneText()}
            </EmptyState>
          ) : (
            <Present units={present} onAsk={setAsked} />
          )}
          <Past register={register} />
        </WithMargin>
      )}
      {register && asked?.act === "add" && <UnitForm register={register} above={asked.above} onClose={close} />}
      {register && asked?.act === "change" && <UnitForm register={register} unit={asked.unit} onClose={close} />}
      {register && asked?.act === "merge" && <Merging register={register} unit={asked.unit} onClose={close} />}
      {register && asked?.act === "dissolve" && <Dissolving register={register} unit={asked.unit} onClose={close} />}
    </>
  );
}

function Present({ units, onAsk }: { units: readonly Placed[]; onAsk: (asked: Asked) => void }) {
  const columns: Column<Placed>[] = [
    {
      id: "name",
      title: m.name(),
      shown: "always",
      text: indented,
      cell: (unit) => <span className="name">{indented(unit)}</span>,
    },
    { id: "code", title: m.code(), shown: "on request", text: ({ code }) => code },
    {
      id: "reached",
      title: m.reached(),
      text: ({ responsible, contact }) => [responsible, contact].filter(Boolean).join(", "),
      cell: ({ responsible, contact }) => (
        <>
          {responsible}
          {contact && <span className="under">{contact}</span>}
        </>
      ),
    },
    {
      id: "acts",
      title: m.acts(),
      shown: "always",
      text: () => "",
      acts: true,
      cell: (unit) => <Acts unit={unit} onAsk={onAsk} />,
    },
  ];
  return (
    <DataTable
      name="units"
      caption={m.title()}
      columns={columns}
      rows={units}
      rowId={({ code }) => code}
      rowName={({ name }) => name}
    />
  );
}

function Acts({ unit, onAsk }: { unit: Unit; onAsk: (asked: Asked) => void }) {
  const { name } = unit;
  return (
    <Actions>
      <Button kind="plain" aria-label={m.changeOf({ name })} onClick={() => onAsk({ act: "change", unit })}>
        {m.change()}
      </Button>
      <Button kind="plain" aria-label={m.addBelowOf({ name })} onClick={() => onAsk({ act: "add", above: unit.code })}>
        {m.addBelow()}
      </Button>
      <Button kind="plain" aria-label={m.mergeOf({ name })} onClick={() => onAsk({ act: "merge", unit })}>
        {m.merge()}
      </Button>
      <Button kind="plain" aria-label={m.dissolveOf({ name })} onClick={() => onAsk({ act: "dissolve", unit })}>
        {m.dissolve()}
      </Button>
    </Actions>
  );
}

/** What was merged or dissolved: old accounts and lists still name it. */
function Past({ register }: { register: Register }) {
  const past = register.items.filter((unit) => !works(unit));
  const columns: Column<Unit>[] = [
    { id: "name", title: m.name(), shown: "always", text: ({ name }) => name },
    { id: "code", title: m.code(), shown: "on request", text: ({ code }) => code },
    {
      id: "end",
      title: m.whatBecame(),
      text: ({ mergedInto }) =>
        mergedInto ? m.mergedInto({ name: currentOf(register.items, mergedInto)?.name ?? mergedInto }) : m.dissolved(),
    },
  ];
  return (
    past.length > 0 && (
      <Section title={m.past()}>
        <DataTable
          name="past-units"
          caption={m.past()}
          columns={columns}
          rows={past}
          rowId={({ code }) => code}
          rowName={({ name }) => name}
          bare
        />
      </Section>
    )
  );
}
