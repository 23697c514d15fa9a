import { ifMatch } from "../app/http";
import { type Part, type Passage, readPart, service } from "./queries";

const at = ({ conferenceId, code }: Part) => ({ path: { id: conferenceId, part: code } });
/** What settles says which version was read. */
const asRead = (part: Part) => ({ ...at(part), header: ifMatch(part.version) });

/** @param due last day; undefined if none is set */
export function give(part: Part, unit: string, due: string | undefined): Promise<Part> {
  const call = service.PUT("/api/conferences/{id}/report/parts/{part}/charge", {
    params: asRead(part),
    body: { unit, due: due ?? null },
  });
  return readPart(part.conferenceId, call);
}

export function hold(part: Part): Promise<Part> {
  return readPart(
    part.conferenceId,
    service.PUT("/api/conferences/{id}/report/parts/{part}/lock", { params: at(part) }),
  );
}

export function release(part: Part): Promise<Part> {
  return readPart(
    part.conferenceId,
    service.DELETE("/api/conferences/{id}/report/parts/{part}/lock", { params: at(part) }),
  );
}

/** @param revision of the text that was read and changed */
export function save(part: Part, revision: number, passages: Passage[]): Promise<Part> {
  const call = service.PUT("/api/conferences/{id}/report/parts/{part}/text", {
    params: at(part),
    body: { revision, passages },
  });
  return readPart(part.conferenceId, call);
}

/** Counts the figures of the text again. */
export function recount(part: Part): Promise<Part> {
  const call = service.PUT("/api/conferences/{id}/report/parts/{part}/figures", {
    params: at(part),
    body: { revision: part.revision },
  });
  return readPart(part.conferenceId, call);
}

export function handIn(part: Part): Promise<Part> {
  const call = service.POST("/api/conferences/{id}/report/parts/{part}/handing-in", {
    params: at(part),
    body: { revision: part.revision },
  });
  return readPart(part.conferenceId, call);
}

export function accept(part: Part): Promise<Part> {
  return readPart(
    part.conferenceId,
    service.POST("/api/conferences/{id}/report/parts/{part}/acceptance", { params: asRead(part) }),
  );
}

export function sendBack(part: Part, reason: string): Promise<Part> {
  const call = service.POST("/api/conferences/{id}/report/parts/{part}/return", {
    params: asRead(part),
    body: { reason },
  });
  return readPart(part.conferenceId, call);
}

export function comment(part: Part, text: string): Promise<Part> {
  const call = service.POST("/api/conferences/{id}/report/parts/{part}/comments", { params: at(part), body: { text } });
  return readPart(part.conferenceId, call);
}
