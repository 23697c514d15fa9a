import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { type Absent, type RunningOrder, runningOrderQuery, type Slot } from "../domain/runningOrder";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Filters, PillGroup, PillMenu } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/stage";
import { awardeeName, inStanding, onStage, presence, recipientName, roleOnStage, shownOf } from "./onStage";
import { type OrderSearch, type Standing, standings } from "./search";

/** The hint of an answer or of the door comes when this service may not have heard of it yet. */
const OFTEN = 15_000;

/** Who comes up for which award, in the order of the hand-out, and whether they are here. */
export function RunningOrderPage() {
  const conference = useConference();
  const plan = usePlan();
  const mayArrange = hasRole(useSession(), "secretariat", "office");
  const order = useQuery({
    ...runningOrderQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
    refetchInterval: OFTEN,
  });
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={order.data && numbersOf(order.data)}>
        {order.data && mayArrange && (
          <Actions>
            <ButtonLink to="/running-order/arrange">{m.arrange()}</ButtonLink>
          </Actions>
        )}
      </PageHead>
      {order.error && <LoadProblem error={order.error} onRetry={() => order.refetch()} />}
      {!order.data && !order.error && conference && <Waiting what={m.theOrder()} />}
      {(order.data?.awards === 0 || !conference) && <EmptyState title={m.none()}>{m.noneText()}</EmptyState>}
      {order.data && order.data.awards > 0 && (
        <>
          <OnStage order={order.data} plan={plan} />
          {order.data.absent.length > 0 && <NotOnStage absent={order.data.absent} plan={plan} />}
        </>
      )}
    </>
  );
}

function numbersOf({ slots, absent, batches }: RunningOrder): string | undefined {
  const came = slots.filter((slot) => inStanding(slot, "came")).length;
  return [
    m.slots({ count: slots.length }),
    m.batches({ count: batches.length }),
    came > 0 && m.came({ count: came }),
    absent.length > 0 && m.absentCount({ count: absent.length }),
  ]
    .filter(Boolean)
    .join(" · ");
}

type OnStageProps = { order: RunningOrder; plan: Conference | undefined };

function OnStage({ order: { slots, batches }, plan }: OnStageProps) {
  const search = useSearch({ from: "/shell/running-order" });
  const navigate = useNavigate({ from: "/running-order" });
  const choose = (change: Partial<OrderSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const names: Record<Standing, string> = {
    came: m.standingCame(),
    expected: m.standingExpected(),
    substituted: m.standingSubstituted(),
  };
  return (
    <DataTable
      name="running-order"
      caption={m.title()}
      columns={columns(plan)}
      rows={shownOf(slots, search)}
      rowId={({ nominationId }) => nominationId}
      rowName={onStage}
      filters={
        <Filters>
          <SearchBox label={m.searchName()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup
            all={slots.length}
            options={standings.map((value) => ({
              value,
              label: names[value],
              count: slots.filter((slot) => inStanding(slot, value)).length,
            }))}
            chosen={search.standing}
            onChoose={(standing) => choose({ standing })}
          />
          {batches.length > 1 && (
            <PillMenu
              label={m.batch()}
              options={batches.map(({ number, formName }) => ({
                value: String(number),
                label: m.batchOf({ number, form: formName }),
              }))}
              chosen={search.batch}
              onChoose={(batch) => choose({ batch })}
            />
          )}
        </Filters>
      }
      total={slots.length}
    />
  );
}

function columns(plan: Conference | undefined): Column<Slot>[] {
  return [
    { id: "position", title: m.position(), numeric: true, text: ({ position }) => position },
    {
      id: "onStage",
      title: m.comesUp(),
      shown: "always",
      text: (slot) => [onStage(slot), roleOnStage(slot)].filter(Boolean).join(", "),
      cell: (slot) => (
        <>
          <span className="name">{onStage(slot)}</span>
          <span className="under">{roleOnStage(slot)}</span>
        </>
      ),
    },
    {
      id: "award",
      title: m.awardee(),
      text: (slot) => awardeeName(slot),
      cell: (slot) => <AwardLink award={slot} />,
    },
    { id: "batch", title: m.batch(), text: ({ batch, formName }) => m.batchOf({ number: batch, form: formName }) },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit) },
    {
      id: "decision",
      title: m.decision(),
      shown: "on request",
      text: ({ decisionNumber }) => decisionNumber,
    },
    {
      id: "presence",
      title: m.presence(),
      bare: true,
      text: (slot) => presence(slot).word,
      cell: (slot) => <State mark={presence(slot).mark}>{presence(slot).word}</State>,
    },
  ];
}

function AwardLink({ award }: { award: Slot | Absent }) {
  return (
    <Link to="/awards/$id" params={{ id: award.nominationId }}>
      {awardeeName(award)}
    </Link>
  );
}

/** The awards that nobody comes up for. */
function NotOnStage({ absent, plan }: { absent: readonly Absent[]; plan: Conference | undefined }) {
  const session = useSession();
  const columns: Column<Absent>[] = [
    {
      id: "name",
      title: m.awardee(),
      shown: "always",
      text: (award) => awardeeName(award),
      cell: (award) => <AwardLink award={award} />,
    },
    { id: "form", title: m.formOfAward(), text: ({ formName }) => formName },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit) },
    {
      id: "why",
      title: m.why(),
      bare: true,
      text: (award) => presence(award).word,
      cell: (award) => (
        <State
          mark={presence(award).mark}
          under={
            hasRole(session, "secretariat", "office") && (
              <Link className="unprinted" to="/delegates" search={{ standing: "off", q: award.recipient.name }}>
                {m.toDelegate({ name: recipientName(award) })}
              </Link>
            )
          }
        >
          {presence(award).word}
        </State>
      ),
    },
  ];
  return (
    <Section title={m.absentTitle()}>
      <p className="quiet unprinted">{m.absentText()}</p>
      <DataTable
        name="not-on-stage"
        caption={m.absentTitle()}
        columns={columns}
        rows={absent}
        rowId={({ nominationId }) => nominationId}
        rowName={awardeeName}
        bare
      />
    </Section>
  );
}
