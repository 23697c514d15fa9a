import { unitName, usePlan } from "../domain/conference";
import { alikeText } from "../domain/findings";
import { type Nomination, nomineeDetails, nomineeName } from "../domain/nomination";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Section } from "../kit/Page";
import * as m from "../messages/council";

type ChoosingProps = {
  nominations: readonly Nomination[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
};

/** What the session votes on. */
export function Choosing({ nominations, chosen, onChoose }: ChoosingProps) {
  const plan = usePlan();
  const columns: Column<Nomination>[] = [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nominee }) => nomineeName(nominee),
      cell: ({ nominee, findings }) => (
        <>
          <span className="name">{nomineeName(nominee)}</span>
          <span className="under">{nomineeDetails(nominee)}</span>
          {findings?.map((finding) => (
            <span className="under warns" key={finding.id}>
              {alikeText(finding, (code) => unitName(plan, code))}
            </span>
          ))}
        </>
      ),
    },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit) },
    { id: "form", title: m.formOfAward(), text: ({ formName }) => formName },
  ];
  return (
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
  );
}
