import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/operate";
import { serviceName } from "./health";
import { type AnchorVerification, anchorQuery } from "./queries";
import { type ServiceName, services } from "./services";

type AnchorRow = { service: ServiceName; found: AnchorVerification | undefined; problem: string | undefined };

/** Whether each store still has what its anchor of the day says. */
export function AnchorsTable() {
  const [asked, setAsked] = useState(false);
  const queries = useQueryClient();
  const answers = useQueries({ queries: services.map((service) => anchorQuery(service, asked)) });
  const rows = services.map((service, index): AnchorRow => {
    const answer = answers[index];
    return { service, found: answer?.data, problem: answer?.error ? sentence(answer.error) : undefined };
  });
  const ask = () => (asked ? queries.invalidateQueries({ queryKey: ["operations", "anchor"] }) : setAsked(true));
  return (
    <Section title={m.anchorsTitle()}>
      <p className="quiet">{m.anchorsText()}</p>
      {asked && (
        <DataTable
          name="anchors"
          caption={m.anchorsTitle()}
          columns={columns()}
          rows={rows}
          rowId={({ service }) => service}
          rowName={({ service }) => serviceName(service)}
          bare
        />
      )}
      <Actions>
        <Button pending={answers.some(({ isFetching }) => isFetching)} onClick={ask}>
          {m.compareAnchors()}
        </Button>
      </Actions>
    </Section>
  );
}

function columns(): Column<AnchorRow>[] {
  return [
    { id: "service", title: m.service(), shown: "always", text: ({ service }) => serviceName(service) },
    { id: "takenAt", title: m.anchorOf(), text: ({ found }) => (found?.takenAt ? moment(found.takenAt) : "–") },
    { id: "heads", title: m.anchored(), numeric: true, text: ({ found }) => found?.heads ?? "–" },
    {
      id: "result",
      title: m.state(),
      bare: true,
      text: (row) => resultOf(row).word,
      cell: (row) => {
        const { mark, word } = resultOf(row);
        const first = row.found?.findings[0];
        return (
          <State mark={mark} under={row.problem ?? (first && `${first.finding}: ${first.collection} ${first.id}`)}>
            {word}
          </State>
        );
      },
    },
  ];
}

function resultOf({ found, problem }: AnchorRow): { mark: "full" | "dash" | "ring" | "back"; word: string } {
  if (problem) {
    return { mark: "dash", word: m.notCompared() };
  }
  if (!found) {
    return { mark: "ring", word: m.comparing() };
  }
  if (!found.anchor) {
    return { mark: "ring", word: m.noAnchor() };
  }
  return found.intact
    ? { mark: "full", word: m.anchorHolds() }
    : { mark: "back", word: m.anchorBroken({ count: found.faults }) };
}
