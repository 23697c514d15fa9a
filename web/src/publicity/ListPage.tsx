import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, ButtonLink, FileLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/publicity";
import { isLink } from "./form";
import { type Board, type Item, type Publication, publicityQuery } from "./queries";
import { kindName, lengthText, StateOf, stateWord } from "./words";

/** All texts of the conference, and where they were published. */
export function ListPage() {
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...publicityQuery(id), enabled: conference !== undefined });
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead title={m.pageTitle()} issuer={issuerOf(plan)} under={m.under()}>
        {data?.mayWrite && open && (
          <Actions>
            <ButtonLink kind="first" to="/publicity/new">
              {m.writeNew()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data?.items.length === 0 && <EmptyState title={m.none()}>{m.noneText()}</EmptyState>}
      {data && data.items.length > 0 && <Texts board={data} conferenceId={id} />}
    </>
  );
}

function Texts({ board: { items }, conferenceId }: { board: Board; conferenceId: string }) {
  const published = items.flatMap((item) => item.publications.map((publication) => ({ item, publication })));
  return (
    <>
      <DataTable
        bare
        name="publicity"
        caption={m.pageTitle()}
        columns={columns()}
        rows={items}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
      />
      {items.some(({ kind, state }) => kind === "BULLETIN" && state === "APPROVED") && (
        <>
          <Actions apart>
            <FileLink href={`/api/conferences/${conferenceId}/bulletins`} target="_blank" rel="noreferrer">
              {m.sheet()}
            </FileLink>
            <FileLink kind="plain" href={`/api/conferences/${conferenceId}/bulletins?format=DOCX`}>
              {m.sheetDocx()}
            </FileLink>
          </Actions>
          <p className="quiet small">{m.sheetText()}</p>
        </>
      )}
      <Section title={m.publicationsTitle()}>
        {published.length === 0 ? (
          <p className="quiet">{m.noPublications()}</p>
        ) : (
          <DataTable
            bare
            name="publications"
            caption={m.publicationsTitle()}
            columns={publications()}
            rows={published}
            rowId={({ item, publication }) => `${item.id} ${publication.number}`}
            rowName={({ publication }) => publication.where}
          />
        )}
      </Section>
    </>
  );
}

function columns(): Column<Item>[] {
  return [
    {
      id: "title",
      title: m.title(),
      shown: "always",
      text: ({ title }) => title,
      cell: ({ id, title, kind }) => (
        <>
          <Link to="/publicity/$entry" params={{ entry: id }}>
            {title}
          </Link>
          <span className="under">{kindName(kind)}</span>
        </>
      ),
    },
    { id: "state", title: m.state(), bare: true, text: stateWord, cell: (item) => <StateOf item={item} /> },
    {
      id: "times",
      title: m.times(),
      text: ({ kind, readings, seconds }) =>
        kind === "BULLETIN"
          ? [m.timesOf({ count: readings.length }), m.length({ length: lengthText(seconds) })].join(" · ")
          : "",
    },
    { id: "published", title: m.published(), numeric: true, text: ({ publications }) => publications.length },
    { id: "written", title: m.written(), text: ({ written }) => `${written.by}, ${moment(written.at)}` },
  ];
}

type Published = { item: Item; publication: Publication };

function publications(): Column<Published>[] {
  return [
    {
      id: "where",
      title: m.where(),
      shown: "always",
      text: ({ publication: { where } }) => where,
      cell: ({ publication: { where, link } }) =>
        link && isLink(link) ? (
          <a href={link} target="_blank" rel="noreferrer">
            {where}
          </a>
        ) : (
          where
        ),
    },
    { id: "title", title: m.title(), text: ({ item }) => item.title },
    { id: "day", title: m.day(), text: ({ publication: { day } }) => date(day) },
    { id: "note", title: m.note(), text: ({ publication: { note } }) => note },
    { id: "link", title: m.link(), shown: "on request", text: ({ publication: { link } }) => link ?? "" },
  ];
}
