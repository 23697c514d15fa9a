import { body, ifMatch } from "../../app/http";
import { type FinalAccount, service } from "./queries";

/** What replaces or settles says which version was read. */
const asRead = ({ conferenceId, version }: FinalAccount) => ({ path: { conferenceId }, header: ifMatch(version) });

/** @param reasons why a reward is not paid, by nomination */
export function declare(account: FinalAccount, reasons: ReadonlyMap<string, string>): Promise<FinalAccount> {
  const request = { reasons: [...reasons].map(([nominationId, reason]) => ({ nominationId, reason })) };
  return body(
    service.POST("/api/final-accounts/{conferenceId}/declaration", { params: asRead(account), body: request }),
  );
}

export function approve(account: FinalAccount): Promise<FinalAccount> {
  return body(service.POST("/api/final-accounts/{conferenceId}/approval", { params: asRead(account) }));
}

export function sendBack(account: FinalAccount, reason: string): Promise<FinalAccount> {
  return body(service.POST("/api/final-accounts/{conferenceId}/return", { params: asRead(account), body: { reason } }));
}
