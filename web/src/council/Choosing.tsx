import { unitName, usePlan } from "../domain/conference";
import { type Nomination, nomineeDetails, nomineeName } from "../domain/nomination";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { FieldList, SelectField } from "../kit/Field";
import { Section } from "../kit/Page";
import * as m from "../messages/council";
import { type Share, shares } from "./convocation";

type ChoosingProps = {
  nominations: readonly Nomination[];
  chosen: ReadonlySet<string>;
  shares: Readonly<Record<string, Share>>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onShare: (formOfAward: string, share: Share) => void;
};

/** What the session votes on, and how many votes each form of award needs. */
export function Choosing({ nominations, chosen, shares: chosenShares, onChoose, onShare }: ChoosingProps) {
  const plan = usePlan();
  const forms = new Map(
    nominations.filter(({ id }) => chosen.has(id)).map(({ formOfAward, formName }) => [formOfAward, formName]),
  );
  const columns: Column<Nomination>[] = [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nominee }) => nomineeName(nominee),
      cell: ({ nominee }) => (
        <>
          <span className="name">{nomineeName(nominee)}</span>
          <span className="under">{nomineeDetails(nominee)}</span>
        </>
      ),
    },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit) },
    { id: "form", title: m.formOfAward(), text: ({ formName }) => formName },
  ];
  return (
    <>
      <Section title={m.chosenCount({ chosen: chosen.size, count: nominations.length })}>
        <DataTable
          name="convocation"
          caption={m.votedOn()}
          columns={columns}
          rows={nominations}
          rowId={({ id }) => id}
          rowName={({ nominee }) => nomineeName(nominee)}
          picked={chosen}
          onPick={onChoose}
          bare
        />
      </Section>
      <Section title={m.sharesTitle()}>
        <FieldList>
          {[...forms].map(([code, name]) => (
            <SelectField<Share>
              key={code}
              label={name}
              value={chosenShares[code] ?? "half"}
              options={(Object.keys(shares) as Share[]).map((value) => ({ value, label: shareName(value) }))}
              onChange={(share) => onShare(code, share)}
            />
          ))}
        </FieldList>
      </Section>
    </>
  );
}

function shareName(share: Share): string {
  return { half: m.shareHalf, "two-thirds": m.shareTwoThirds, eighty: m.shareEighty, ninety: m.shareNinety }[share]();
}
