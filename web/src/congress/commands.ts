import type { components, paths } from "../../api/delegate";
import { api, ifMatch } from "../app/http";
import { type CongressList, type Method, read, type Terms } from "./queries";

type BallotCount = components["schemas"]["CongressRequests.BallotCountRequest"];
type HandCount = components["schemas"]["CongressRequests.HandCountRequest"];

const service = api<paths>();
const at = ({ conferenceId }: CongressList) => ({ path: { conferenceId } });
/** What replaces or settles says which version was read. */
const asRead = (list: CongressList) => ({ ...at(list), header: ifMatch(list.version) });

export function stateTerms(list: CongressList, body: Terms): Promise<CongressList> {
  return read(service.PUT("/api/congress-lists/{conferenceId}/terms", { params: asRead(list), body }));
}

/** @param candidates all of them, in their order */
export function listCandidates(
  list: CongressList,
  candidates: { nominationId: string; reason: string }[],
): Promise<CongressList> {
  return read(
    service.PUT("/api/congress-lists/{conferenceId}/candidates", { params: asRead(list), body: { candidates } }),
  );
}

export function present(list: CongressList, method: Method): Promise<CongressList> {
  return read(
    service.POST("/api/congress-lists/{conferenceId}/presentation", { params: asRead(list), body: { method } }),
  );
}

export function takeBack(list: CongressList, reason: string): Promise<CongressList> {
  return read(service.POST("/api/congress-lists/{conferenceId}/return", { params: asRead(list), body: { reason } }));
}

export function countHands(list: CongressList, body: HandCount): Promise<CongressList> {
  return read(service.PUT("/api/congress-lists/{conferenceId}/hand-count", { params: asRead(list), body }));
}

/** What one of two people counted. Whoever comes second is second, so it needs no version. */
export function countBallots(list: CongressList, body: BallotCount): Promise<CongressList> {
  return read(service.POST("/api/congress-lists/{conferenceId}/ballot-counts", { params: at(list), body }));
}

export function adopt(list: CongressList): Promise<CongressList> {
  return read(service.POST("/api/congress-lists/{conferenceId}/adoption", { params: asRead(list) }));
}

/** @param out nomination of who does not go; `in` of who goes instead */
export function replace(list: CongressList, body: { out: string; in: string; reason: string }): Promise<CongressList> {
  return read(service.POST("/api/congress-lists/{conferenceId}/replacements", { params: asRead(list), body }));
}
