import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import { api, body } from "../app/http";
import { delegatesQuery } from "../domain/delegates";
import { runningOrderQuery, type Slot } from "../domain/runningOrder";

export type Reward = components["schemas"]["RewardResponse"];

const budget = api<paths>();

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
    ...runningOrderQuery(conferenceId),
    select: ({ slots }): Slot | null => slots.find((slot) => slot.nominationId === nominationId) ?? null,
  });
