import { queryOptions } from "@tanstack/react-query";
import type { components as budgetComponents, paths as budgetPaths } from "../../api/budget";
import type { components as programComponents, paths as programPaths } from "../../api/program";
import { api, body } from "../app/http";
import { delegatesQuery } from "../domain/delegates";

export type Reward = budgetComponents["schemas"]["RewardResponse"];
export type Slot = programComponents["schemas"]["RunningOrderResponse.Slot"];

const budget = api<budgetPaths>();
const program = api<programPaths>();

export const rewardQuery = (nominationId: string) =>
  queryOptions({
    queryKey: ["rewards", nominationId],
    queryFn: ({ signal }): Promise<Reward> =>
      body(budget.GET("/api/rewards/{nominationId}", { signal, params: { path: { nominationId } } })),
  });

/** The delegate who receives the award; null if nobody was registered for it. */
export const delegateQuery = (conferenceId: string, nominationId: string) =>
  queryOptions({
    ...delegatesQuery(conferenceId),
    select: (all) => all.find(({ nominations }) => nominations.includes(nominationId)) ?? null,
  });

/** The award's place on the stage; null if it has none. */
export const slotQuery = (conferenceId: string, nominationId: string) =>
  queryOptions({
    queryKey: ["running-orders", conferenceId],
    queryFn: ({ signal }) =>
      body(program.GET("/api/conferences/{id}/running-order", { signal, params: { path: { id: conferenceId } } })),
    select: ({ slots }): Slot | null => slots.find((slot) => slot.nominationId === nominationId) ?? null,
  });
