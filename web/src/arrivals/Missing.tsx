import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState } from "../kit/Page";
import { Filters, PillMenu } from "../kit/Pills";
import { SearchBox } from "../kit/SearchBox";
import * as m from "../messages/arrivals";
import { byGroup, hasCome, missing } from "./arrivals";
import type { Arrivals, Guest } from "./queries";
import type { ArrivalsSearch } from "./search";

/** Who has not come, and how to reach them. */
export function Missing({ arrivals }: { arrivals: Arrivals }) {
  const search = useSearch({ from: "/shell/arrivals" });
  const navigate = useNavigate({ from: "/arrivals" });
  const choose = (change: Partial<ArrivalsSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  if (arrivals.expected.every(hasCome)) {
    return <EmptyState title={m.nobodyMissing()}>{m.nobodyMissingText()}</EmptyState>;
  }
  const groups = byGroup(arrivals);
  return (
    <DataTable
      name="arrivals-missing"
      caption={m.missingList()}
      columns={columns((code) => groups.find((group) => group.code === code)?.name ?? code)}
      rows={missing(arrivals, search)}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      filters={
        <Filters>
          <SearchBox label={m.searchMissing()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillMenu
            label={m.group()}
            options={groups.map(({ code, name }) => ({ value: code, label: name }))}
            chosen={search.group}
            onChoose={(group) => choose({ group })}
          />
        </Filters>
      }
      total={arrivals.expected.filter((guest) => !hasCome(guest)).length}
    />
  );
}

function columns(groupName: (code: string) => string): Column<Guest>[] {
  return [
    {
      id: "name",
      title: m.delegate(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ id, name, attendant }) => (
        <>
          <Link className="name" to="/delegates/$id" params={{ id }}>
            {name}
          </Link>
          {attendant && <span className="under">{m.instead({ name: attendant })}</span>}
        </>
      ),
    },
    {
      id: "phone",
      title: m.phone(),
      bare: true,
      text: ({ phone }) => phone ?? "",
      cell: ({ phone }) =>
        phone ? <a href={`tel:${phone}`}>{phone}</a> : <span className="quiet">{m.noPhone()}</span>,
    },
    { id: "unit", title: m.unit(), text: ({ unit }) => unit },
    { id: "group", title: m.group(), text: ({ group }) => groupName(group) },
  ];
}
