import { usePlan } from "../domain/conference";
import { Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames } from "../kit/format";
import * as m from "../messages/hall";
import type { Guest, Remark, Seating } from "./queries";

const words: Record<Remark["term"], () => string> = {
  LEADER_FURTHER_BACK: m.furtherBack,
  AWARDEE_FURTHER_BACK: m.furtherBack,
  FURTHER_BACK: m.furtherBack,
  MOVED: m.moved,
  GROUPS_MIXED: m.mixed,
  UNITS_MIXED: m.mixed,
  NEEDS_NOT_AT_EDGE: m.needsNotAtEdge,
  COMPANIONS_APART: m.companionsApart,
  AWARDEE_NOT_BY_AISLE: m.awardeeNotByAisle,
  AWAY_FROM_GROUP: m.awayFromGroup,
  OUT_OF_STAGE_ORDER: m.outOfStageOrder,
  BATCH_APART: m.batchApart,
};

type Line = { guest: Guest; sentences: string[]; cost: number };

/** For whom a rule of protocol does not hold, the gravest first. */
export function Remarks({ seating, onFind }: { seating: Seating; onFind: (picked: readonly string[]) => void }) {
  const plan = usePlan();
  const lines = linesOf(seating);
  if (lines.length === 0) {
    return <p className="quiet">{m.noRemarks()}</p>;
  }
  const columns: Column<Line>[] = [
    {
      id: "name",
      title: m.delegate(),
      shown: "always",
      text: ({ guest }) => guest.name,
      cell: ({ guest }) => <span className="name">{guest.name}</span>,
      sort: (left, right) => compareNames(left.guest, right.guest),
    },
    {
      id: "seat",
      title: m.seat(),
      text: ({ guest }) => guest.seat ?? "",
      cell: ({ guest: { seat, name } }) =>
        seat && (
          <Button kind="plain" aria-label={m.findOf({ name, seat })} onClick={() => onFind([seat])}>
            {seat}
          </Button>
        ),
    },
    {
      id: "group",
      title: m.group(),
      text: ({ guest }) => plan?.plan.delegateGroups.find(({ code }) => code === guest.group)?.name ?? guest.group,
    },
    { id: "what", title: m.what(), shown: "always", text: ({ sentences }) => sentences.join("; ") },
  ];
  return (
    <DataTable
      name="seat-remarks"
      caption={m.remarks()}
      columns={columns}
      rows={lines}
      rowId={({ guest }) => guest.id}
      rowName={({ guest }) => guest.name}
      bare
    />
  );
}

function linesOf({ guests, remarks }: Seating): Line[] {
  return guests
    .map((guest) => {
      const own = remarks.filter(({ delegateId }) => delegateId === guest.id);
      return {
        guest,
        sentences: own.map(({ term }) => words[term]()),
        cost: own.reduce((sum, { cost }) => sum + cost, 0),
      };
    })
    .filter(({ cost }) => cost > 0)
    .sort((left, right) => right.cost - left.cost || compareNames(left.guest, right.guest));
}
