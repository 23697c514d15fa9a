import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";
import { isInBusiness, sessionQuery } from "../app/session";
import type { Option } from "../kit/Field";
import { unitsQuery } from "./units";
import { currentOf, type Unit, unitsWithin } from "./unitTree";

export type ConferenceSummary = components["schemas"]["ConferenceSummary"];
/** A plan, with the register that names the units below those of the plan where the page has read it. */
export type Conference = components["schemas"]["ConferenceResponse"] & { register?: readonly Unit[] };

const program = api<paths>();
const LIMIT = 50;

/** None for the door and an operator, who take no part in a commune's business. */
export const conferencesQuery = queryOptions({
  queryKey: ["conferences", "list"],
  queryFn: async ({ signal, client }) =>
    isInBusiness(await client.ensureQueryData(sessionQuery))
      ? body(program.GET("/api/conferences", { signal, params: { query: { limit: LIMIT } } }))
      : { items: [] },
  staleTime: 60_000,
});

export const conferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ["conferences", id],
    queryFn: ({ signal }) => body(program.GET("/api/conferences/{id}", { signal, params: { path: { id } } })),
    staleTime: 60_000,
  });

/** The conference that the person works on: the one in the address, else the latest that is still worked on. */
export function useConference(): ConferenceSummary | undefined {
  const { conference } = useSearch({ from: "__root__" });
  const all = useSuspenseQuery(conferencesQuery).data.items;
  return conferenceOf(all, conference);
}

/** @param wanted the id in the address */
export function conferenceOf(
  all: readonly ConferenceSummary[],
  wanted: string | undefined,
): ConferenceSummary | undefined {
  return all.find(({ id }) => id === wanted) ?? latest(all);
}

/** The plan of the conference; undefined until it is here. */
export function usePlan(): Conference | undefined {
  const conference = useConference();
  const enabled = conference !== undefined;
  const plan = useQuery({ ...conferenceQuery(conference?.id ?? ""), enabled }).data;
  const register = useQuery({ ...unitsQuery, enabled }).data?.items;
  return useMemo(() => plan && { ...plan, ...(register && { register }) }, [plan, register]);
}

/** Nobody works on it any more. */
const over: ReadonlySet<string> = new Set(["CANCELLED", "CLOSED"]);

export function latest(all: readonly ConferenceSummary[]): ConferenceSummary | undefined {
  const byDay = [...all].sort((left, right) => dayOf(right).localeCompare(dayOf(left)));
  return byDay.find(({ state }) => !over.has(state)) ?? byDay[0];
}

/** The commune's conference before this one, to compare with. */
export function formerOf(all: readonly ConferenceSummary[], current: ConferenceSummary): ConferenceSummary | undefined {
  return latest(all.filter((other) => other.state !== "CANCELLED" && dayOf(other) < dayOf(current)));
}

function dayOf(conference: ConferenceSummary): string {
  return conference.schedule?.date ?? conference.window?.to ?? "";
}

/** “ỦY BAN NHÂN DÂN XÃ TRÙNG KHÁNH”, for what is printed. */
export function issuerOf(conference: Conference | undefined): string | undefined {
  const commune = conference?.plan.conference?.commune;
  return commune && `Ủy ban nhân dân ${commune.kind} ${commune.name}`.toLocaleUpperCase("vi");
}

export function unitName(conference: Conference | undefined, code: string): string {
  const ofPlan = conference?.plan.units?.find((unit) => unit.code === code);
  return (ofPlan ?? currentOf(conference?.register ?? [], code))?.name ?? code;
}

/** The units of the plan and those below them, to choose from. */
export function unitOptions(conference: Conference | undefined): Option[] {
  return unitsWithin(conference?.plan.units ?? [], conference?.register ?? []);
}

export function movementName(conference: Conference | undefined, code: string): string {
  return conference?.plan.movements?.find((movement) => movement.code === code)?.name ?? code;
}
