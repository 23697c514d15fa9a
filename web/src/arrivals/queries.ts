import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { api, body } from "../app/http";

export type Arrivals = components["schemas"]["ArrivalsResponse"];
export type Guest = components["schemas"]["ArrivalsResponse.GuestResponse"];
export type WalkIns = components["schemas"]["WalkInsResponse"];
export type WalkIn = components["schemas"]["WalkInsResponse.WalkInResponse"];
export type WalkInRule = WalkIns["rule"];
export type DoorPass = components["schemas"]["DoorPassResponse"];
export type IssuedDoorPass = components["schemas"]["IssuedDoorPassResponse"];

const service = api<paths>();

/** What a phone noted without a check-in tells nobody: a second door, a walk-in. So the page asks by itself too. */
const OFTEN = 10_000;

/** Every check-in is a hint of this kind. */
export const arrivalsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["delegates", "arrivals", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/rosters/{conferenceId}/arrivals", { signal, params: { path: { conferenceId } } })),
    refetchInterval: OFTEN,
  });

export const walkInsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["delegates", "walk-ins", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/rosters/{conferenceId}/walk-ins", { signal, params: { path: { conferenceId } } })),
    refetchInterval: OFTEN,
  });

export const doorPassesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["door-passes", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/rosters/{conferenceId}/door-passes", { signal, params: { path: { conferenceId } } })),
  });

export function setWalkInRule(conferenceId: string, rule: WalkInRule): Promise<WalkIns> {
  const params = { path: { conferenceId } };
  return body(service.PUT("/api/rosters/{conferenceId}/walk-ins/rule", { params, body: { rule } }));
}

export function eraseWalkIn(conferenceId: string, id: string, reason: string): Promise<WalkIns> {
  const params = { path: { conferenceId, id } };
  return body(service.POST("/api/rosters/{conferenceId}/walk-ins/{id}/erasure", { params, body: { reason } }));
}

/** The answer alone has the token. */
export function issueDoorPass(
  conferenceId: string,
  pass: { door: string; phone: string },
  key: string,
): Promise<IssuedDoorPass> {
  const params = { path: { conferenceId }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/rosters/{conferenceId}/door-passes", { params, body: pass }));
}

export function revokeDoorPass(id: string): Promise<DoorPass> {
  return body(service.POST("/api/door-passes/{id}/revocation", { params: { path: { id } } }));
}
