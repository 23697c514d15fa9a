import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/operate";
import { CommuneForm } from "./CommuneForm";
import { type Commune, communesQuery } from "./queries";

/** The communes of the installation, and how one more is brought in. */
export function CommunesPage() {
  const { data: communes, error, refetch } = useQuery(communesQuery);
  const [asked, setAsked] = useState<Commune | "new">();
  const add = (
    <Button kind="first" onClick={() => setAsked("new")}>
      {m.addCommune()}
    </Button>
  );
  return (
    <>
      <PageHead title={m.communesTitle()} under={communes && m.communeCount({ count: communes.length })}>
        {communes && communes.length > 0 && <Actions>{add}</Actions>}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!communes && !error && <Waiting what={m.theCommunes()} />}
      {communes && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.communeCode()} onScreen>
                <p>{m.communeCodeText()}</p>
                <p>{m.communeKindText()}</p>
              </MarginNote>
              <MarginNote title={m.communeNext()} onScreen>
                <p>{m.communeAccounts()}</p>
                <p>{m.communePlan()}</p>
              </MarginNote>
            </>
          }
        >
          {communes.length === 0 ? (
            <EmptyState title={m.noCommune()} act={add}>
              {m.noCommuneText()}
            </EmptyState>
          ) : (
            <DataTable
              name="communes"
              caption={m.communesTitle()}
              columns={columns(setAsked)}
              rows={communes}
              rowId={({ code }) => code}
              rowName={({ name }) => name}
            />
          )}
        </WithMargin>
      )}
      {communes && asked && (
        <CommuneForm
          communes={communes}
          {...(asked !== "new" && { commune: asked })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function columns(onChange: (commune: Commune) => void): Column<Commune>[] {
  return [
    {
      id: "name",
      title: m.communeName(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ name }) => <span className="name">{name}</span>,
    },
    { id: "province", title: m.province(), text: ({ province }) => province },
    { id: "code", title: m.communeCode(), text: ({ code }) => code },
    {
      id: "acts",
      title: m.acts(),
      bare: true,
      text: () => "",
      acts: true,
      cell: (commune) => (
        <Button
          kind="plain"
          aria-label={m.correctCommuneOf({ name: commune.name, province: commune.province })}
          onClick={() => onChange(commune)}
        >
          {m.correctCommune()}
        </Button>
      ),
    },
  ];
}
