import type { components } from "../../../api/budget";
import { body, ifMatch } from "../../app/http";
import { upload } from "../../app/upload";
import { type Payouts, type Scan, type Sheet, service } from "./queries";

export type Mark = components["schemas"]["PayoutRequests.MarkRequest"];

const at = ({ conferenceId, number }: Sheet) => ({ conferenceId, number });
/** What replaces or settles says which version was read. */
const asRead = (sheet: Sheet) => ({ path: at(sheet), header: ifMatch(sheet.version) });

/** @param units and @param forms codes; none for all */
export function makeSheet({ conferenceId, version }: Payouts, units: string[], forms: string[]): Promise<Sheet> {
  const params = { path: { conferenceId }, header: ifMatch(version) };
  return body(service.POST("/api/payouts/{conferenceId}/sheets", { params, body: { units, forms } }));
}

export function markLines(sheet: Sheet, marks: Mark[]): Promise<Sheet> {
  return body(
    service.PUT("/api/payouts/{conferenceId}/sheets/{number}/marks", { params: asRead(sheet), body: { marks } }),
  );
}

export function paySheet(sheet: Sheet, paidOn: string): Promise<Sheet> {
  return body(
    service.POST("/api/payouts/{conferenceId}/sheets/{number}/payment", { params: asRead(sheet), body: { paidOn } }),
  );
}

export function cancelSheet(sheet: Sheet, reason: string): Promise<Sheet> {
  return body(
    service.POST("/api/payouts/{conferenceId}/sheets/{number}/cancellation", {
      params: asRead(sheet),
      body: { reason },
    }),
  );
}

/** Sends the file and then attaches it. Cut off in between, the service forgets it, and it can be sent again. */
export async function addScan(sheet: Sheet, file: File, onSent: (share: number) => void): Promise<Sheet> {
  const path = at(sheet);
  const { id } = await upload(`/api/payouts/${path.conferenceId}/sheets/${path.number}/files`, file, onSent);
  return body(
    service.POST("/api/payouts/{conferenceId}/sheets/{number}/scans", {
      params: { path },
      body: { id, name: file.name.slice(-200) },
    }),
  );
}

export function removeScan(sheet: Sheet, { number: scan }: Scan): Promise<Sheet> {
  return body(
    service.DELETE("/api/payouts/{conferenceId}/sheets/{number}/scans/{scan}", {
      params: { path: { ...at(sheet), scan }, header: ifMatch(sheet.version) },
    }),
  );
}
