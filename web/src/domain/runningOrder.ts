import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";

export type RunningOrder = components["schemas"]["RunningOrderResponse"];
export type Slot = components["schemas"]["RunningOrderResponse.Slot"];
export type Absent = components["schemas"]["RunningOrderResponse.Absent"];

const program = api<paths>();

/** The order in which the awards are handed out. It follows decisions, answers, and the door (`concerns` of live.ts). */
export const runningOrderQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["running-orders", conferenceId],
    queryFn: ({ signal }): Promise<RunningOrder> =>
      body(program.GET("/api/conferences/{id}/running-order", { signal, params: { path: { id: conferenceId } } })),
  });
