import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../../app/PageProblem";
import { isSessionEnd, sentence } from "../../app/problem";
import { hasRole, useSession } from "../../app/session";
import { issuerOf, useConference, usePlan } from "../../domain/conference";
import { HistoryNote } from "../../domain/HistoryNote";
import { useAwardForms } from "../../domain/nominations";
import { Actions, Button } from "../../kit/Button";
import type { Column } from "../../kit/columns";
import { DataTable } from "../../kit/DataTable";
import { date, money } from "../../kit/format";
import { optionsOf } from "../../kit/options";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../../kit/Page";
import { Filters, PillChecks } from "../../kit/Pills";
import { ProblemNote } from "../../kit/Problem";
import { Waiting } from "../../kit/Progress";
import { State } from "../../kit/State";
import * as m from "../../messages/payout";
import { makeSheet } from "./commands";
import { type Payouts, payoutsQuery, type SheetSummary } from "./queries";
import { chosenOf, stateOf, sumOf } from "./sheet";
import { useSheetStep } from "./useSheetStep";

/** The lists on which people sign for their rewards, and the next one. */
export function PayoutsPage() {
  const conference = useConference();
  const plan = usePlan();
  const makes = hasRole(useSession(), "accountant");
  const { data, error, refetch } = useQuery({
    ...payoutsQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead
        title={m.title()}
        issuer={issuerOf(plan)}
        under={data && m.free({ count: data.free.length, amount: money(sumOf(data.free)) })}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theSheets()} />}
      {data && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.howItWorks()} onScreen>
                <p>{m.howItIsSigned()}</p>
                <p>{m.howItIsPaid()}</p>
              </MarginNote>
              {data.version > 0 && (
                <HistoryNote collection="payouts" id={data.conferenceId} name={m.title().toLocaleLowerCase("vi")} />
              )}
            </>
          }
        >
          <DataTable
            bare
            name="payouts"
            caption={m.title()}
            columns={columns()}
            rows={data.sheets}
            rowId={({ number }) => String(number)}
            rowName={({ number }) => m.sheet({ number })}
            empty={<EmptyState title={m.noSheet()}>{m.noSheetText()}</EmptyState>}
          />
          {makes && data.free.length > 0 && <Making payouts={data} />}
        </WithMargin>
      )}
    </>
  );
}

function Making({ payouts }: { payouts: Payouts }) {
  const navigate = useNavigate();
  const formName = useAwardForms();
  const [units, setUnits] = useState<string[]>([]);
  const [forms, setForms] = useState<string[]>([]);
  const chosen = chosenOf(payouts.free, units, forms);
  const unitNames = new Map(payouts.free.map(({ unit, unitName }) => [unit, unitName]));
  const make = useSheetStep(
    () => makeSheet(payouts, units, forms),
    ({ number, lines }) => m.didMake({ number, count: lines.length }),
    ({ number }) => navigate({ to: "/payouts/$number", params: { number: String(number) } }),
  );
  return (
    <Section title={m.nextSheet()}>
      {make.error && !isSessionEnd(make.error) && <ProblemNote sentence={sentence(make.error)} />}
      <Filters>
        <PillChecks
          label={m.units()}
          options={optionsOf(
            payouts.free,
            ({ unit }) => unit,
            (unit) => unitNames.get(unit) ?? unit,
          )}
          chosen={units}
          onChoose={setUnits}
        />
        <PillChecks
          label={m.forms()}
          options={optionsOf(payouts.free, ({ formOfAward }) => formOfAward, formName)}
          chosen={forms}
          onChoose={setForms}
        />
      </Filters>
      <p>
        {units.length === 0 && forms.length === 0
          ? m.everybody()
          : [...units.map((unit) => unitNames.get(unit) ?? unit), ...forms.map(formName)].join(" · ")}
      </p>
      <Actions>
        <Button kind="first" pending={make.isPending} disabled={chosen.length === 0} onClick={() => make.mutate()}>
          {m.make({ count: chosen.length, amount: money(sumOf(chosen)) })}
        </Button>
      </Actions>
    </Section>
  );
}

function columns(): Column<SheetSummary>[] {
  return [
    {
      id: "number",
      title: m.number(),
      shown: "always",
      text: ({ number }) => m.sheet({ number }),
      cell: ({ number, madeAt }) => (
        <>
          <Link className="name" to="/payouts/$number" params={{ number: String(number) }}>
            {m.sheet({ number })}
          </Link>
          <span className="under">{m.madeOn({ day: date(madeAt) })}</span>
        </>
      ),
    },
    { id: "lines", title: m.lines(), numeric: true, text: ({ lines }) => lines },
    { id: "total", title: m.amount(), numeric: true, text: ({ total }) => money(total) },
    { id: "signed", title: m.signedFor(), numeric: true, text: ({ signedTotal }) => money(signedTotal) },
    {
      id: "state",
      title: m.state(),
      bare: true,
      text: ({ state }) => stateOf(state).word,
      cell: ({ state }) => <State mark={stateOf(state).mark}>{stateOf(state).word}</State>,
    },
  ];
}
