import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";
import type { Item } from "./queries";

export type Words = components["schemas"]["PublicityRequests.Words"];
export type Place = components["schemas"]["PublicityRequests.Published"];

const service = api<paths>();

/** A text of one conference. */
export type Of = { conferenceId: string; item: Item };

const at = ({ conferenceId, item }: Of) => ({ path: { id: conferenceId, entry: item.id } });
/** What replaces or settles says which version was read. */
const asRead = (of: Of) => ({ ...at(of), header: ifMatch(of.item.version) });

/** @param key sent again with the same words it creates nothing new */
export function draft(conferenceId: string, words: Words, key: string): Promise<Item> {
  const params = { path: { id: conferenceId }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/conferences/{id}/publicity", { params, body: words }));
}

export function rewrite(of: Of, words: Words): Promise<Item> {
  return body(service.PUT("/api/conferences/{id}/publicity/{entry}", { params: asRead(of), body: words }));
}

export function discard(of: Of): Promise<Item> {
  return body(service.DELETE("/api/conferences/{id}/publicity/{entry}", { params: asRead(of) }));
}

export function submit(of: Of): Promise<Item> {
  return body(service.POST("/api/conferences/{id}/publicity/{entry}/submission", { params: asRead(of) }));
}

export function approve(of: Of): Promise<Item> {
  return body(service.POST("/api/conferences/{id}/publicity/{entry}/approval", { params: asRead(of) }));
}

export function sendBack(of: Of, reason: string): Promise<Item> {
  const call = service.POST("/api/conferences/{id}/publicity/{entry}/return", {
    params: asRead(of),
    body: { reason },
  });
  return body(call);
}

export function publish(of: Of, place: Place): Promise<Item> {
  const call = service.POST("/api/conferences/{id}/publicity/{entry}/publications", { params: at(of), body: place });
  return body(call);
}

export function removePublication(of: Of, number: number): Promise<Item> {
  const { path, header } = asRead(of);
  const call = service.DELETE("/api/conferences/{id}/publicity/{entry}/publications/{number}", {
    params: { path: { ...path, number }, header },
  });
  return body(call);
}
