import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, FileLink } from "../kit/Button";
import { DataTable } from "../kit/DataTable";
import { date } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/report";
import { type Item, reportQuery } from "./queries";
import { StateOf, stateWords } from "./words";

/** The parts of the report: who writes each, until when, and how far it is. */
export function ReportPage() {
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...reportQuery(id), enabled: conference !== undefined });
  const paper = `/api/conferences/${id}/report/paper`;
  const accepted = data?.parts.filter((part) => part.state === "ACCEPTED").length ?? 0;
  return (
    <>
      <PageHead
        title={m.pageTitle()}
        issuer={issuerOf(plan)}
        under={data && data.parts.length > 0 && m.acceptedOf({ accepted, all: data.parts.length })}
      >
        {data && data.parts.length > 0 && (
          <Actions>
            <FileLink href={paper} target="_blank">
              {m.showPdf()}
            </FileLink>
            <FileLink href={`${paper}?format=DOCX`} kind="plain">
              {m.takeDocx()}
            </FileLink>
          </Actions>
        )}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theReport()} />}
      {data && data.parts.length === 0 && <EmptyState title={m.noParts()}>{m.noPartsText()}</EmptyState>}
      {data && data.parts.length > 0 && (
        <>
          <PartTable name="report-parts" caption={m.parts()} rows={data.parts} />
          {accepted < data.parts.length && <p className="quiet">{m.draftPaper()}</p>}
        </>
      )}
      {data && data.left.length > 0 && (
        <Section title={m.left()}>
          <p className="quiet">{m.leftText()}</p>
          <PartTable name="report-left" caption={m.left()} rows={data.left} />
        </Section>
      )}
    </>
  );
}

function PartTable({ name, caption, rows }: { name: string; caption: string; rows: readonly Item[] }) {
  return (
    <DataTable
      bare
      name={name}
      caption={caption}
      columns={[
        {
          id: "title",
          title: m.title(),
          shown: "always",
          text: ({ title }) => title,
          cell: ({ code, number, title, section }) => (
            <>
              <Link to="/report/$code" params={{ code }}>
                {number}. {title}
              </Link>
              <span className="under">{section}</span>
            </>
          ),
        },
        { id: "unit", title: m.unit(), text: ({ unitName }) => unitName },
        { id: "due", title: m.due(), text: ({ due }) => due ?? "", cell: ({ due }) => (due ? date(due) : "–") },
        {
          id: "state",
          title: m.state(),
          text: ({ state }) => stateWords[state](),
          cell: ({ state, overdue, writing }) => (
            <StateOf state={state} overdue={overdue} {...(writing && { writing })} />
          ),
        },
      ]}
      rows={rows}
      rowId={({ code }) => code}
      rowName={({ title }) => title}
    />
  );
}
