import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { PageHead } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { Tabs } from "../kit/Tabs";
import * as m from "../messages/arrivals";
import { hasCome, isDoubtful } from "./arrivals";
import { Doubts } from "./Doubts";
import { Groups } from "./Groups";
import { Missing } from "./Missing";
import { Others } from "./Others";
import { Phones } from "./Phones";
import { type Arrivals, arrivalsQuery, type WalkIns, walkInsQuery } from "./queries";
import type { View } from "./search";

/** The table of the secretariat at the door: who has come, whom to call, what to look at. */
export function ArrivalsPage() {
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const { data, error, refetch } = useQuery({ ...arrivalsQuery(id), enabled });
  const { data: walkIns, error: walkInsError } = useQuery({ ...walkInsQuery(id), enabled });
  const decides = hasRole(useSession(), "secretariat") && plan !== undefined && !plan.closedAt;
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={data && walkIns && numbersOf(data, walkIns)} />
      {(error ?? walkInsError) && <LoadProblem error={error ?? walkInsError} onRetry={() => refetch()} />}
      {plan?.closedAt && <Note>{m.closed()}</Note>}
      {!(data && walkIns) && !error && !walkInsError && <Waiting what={m.whoHasCome()} />}
      {data && walkIns && <Views id={id} arrivals={data} walkIns={walkIns} decides={decides} />}
    </>
  );
}

type ViewsProps = { id: string; arrivals: Arrivals; walkIns: WalkIns; decides: boolean };

function Views({ id, arrivals, walkIns, decides }: ViewsProps) {
  const search = useSearch({ from: "/shell/arrivals" });
  const navigate = useNavigate({ from: "/arrivals" });
  const doubts = arrivals.expected.filter(isDoubtful);
  const missing = arrivals.expected.filter((guest) => !hasCome(guest)).length;
  return (
    <Tabs
      label={m.views()}
      chosen={search.view ?? "groups"}
      onChoose={(view) =>
        navigate({
          search: (now) => ({ ...now, view: view === "groups" ? undefined : (view as View) }),
          replace: true,
          resetScroll: false,
        })
      }
      tabs={[
        { id: "groups", title: m.byGroup(), content: <Groups arrivals={arrivals} /> },
        { id: "missing", title: m.missingCount({ count: missing }), content: <Missing arrivals={arrivals} /> },
        { id: "look", title: m.lookCount({ count: doubts.length }), content: <Doubts doubts={doubts} /> },
        {
          id: "others",
          title: m.othersCount({ count: walkIns.present }),
          content: <Others id={id} walkIns={walkIns} decides={decides} />,
        },
        {
          id: "phones",
          title: m.phones(),
          content: <Phones id={id} decides={decides} dated={Boolean(arrivals.date)} />,
        },
      ]}
    />
  );
}

function numbersOf({ expected }: Arrivals, { present }: WalkIns): string {
  const late = expected.filter((guest) => guest.late).length;
  const doubts = expected.filter(isDoubtful).length;
  return [
    m.present({ present: expected.filter(hasCome).length, expected: expected.length }),
    late > 0 && m.lateCount({ count: late }),
    doubts > 0 && m.doubtful({ count: doubts }),
    present > 0 && m.others({ count: present }),
  ]
    .filter(Boolean)
    .join(" · ");
}
