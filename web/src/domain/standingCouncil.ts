import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body } from "../app/http";

export type StandingCouncil = components["schemas"]["StandingCouncilResponse"];
export type Appointment = StandingCouncil["appointments"][number];
export type Seat = StandingCouncil["inOffice"][number];

const service = api<paths>();

/** The council of the commune, or the one that a conference has of its own. */
export const COMMUNE = "commune";

/** @param of `COMMUNE`, or the id of a conference; a council that was never appointed has nobody in office */
export const standingCouncilQuery = (of: string) =>
  queryOptions({
    queryKey: ["councils", of],
    queryFn: ({ signal }) => body(service.GET("/api/councils/{body}", { signal, params: { path: { body: of } } })),
  });
