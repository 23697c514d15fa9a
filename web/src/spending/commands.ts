import { body, ifMatch } from "../app/http";
import { upload } from "../app/upload";
import { type Entered, type Line, service } from "./queries";
import type { Bill } from "./vouchers";

/** Where something is entered; the key makes one of the same request twice. */
export type Target = { conferenceId: string; line: number; key: string };

const to = ({ conferenceId, line, key }: Target) => ({
  path: { conferenceId, line },
  header: { "Idempotency-Key": key },
});

/** Sent again after a lost answer, a file keeps its id: the request is the same. */
const sentFiles = new WeakMap<File, string>();

async function send({ conferenceId, line }: Target, bills: readonly Bill[], onSent: (share: number) => void) {
  const vouchers = [];
  for (const [index, { file, ...bill }] of bills.entries()) {
    const path = `/api/spending/${conferenceId}/lines/${line}/files`;
    const known = sentFiles.get(file);
    const id = known ?? (await upload(path, file, (share) => onSent((index + share) / bills.length))).id;
    sentFiles.set(file, id);
    vouchers.push({ ...bill, file: id, name: file.name.slice(-200) });
  }
  return vouchers;
}

export type Expense = { purpose: string; bills: Bill[]; again: string };

export async function enterExpense(
  target: Target,
  { purpose, bills, again }: Expense,
  onSent: (share: number) => void,
): Promise<unknown> {
  const request = { purpose, vouchers: await send(target, bills, onSent), ...(again && { again }) };
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/expenses", { params: to(target), body: request }),
  );
}

export type NewAdvance = { amount: number; purpose: string; takenBy: string; settleBy: string };

export function giveAdvance(target: Target, advance: NewAdvance): Promise<unknown> {
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/advances", { params: to(target), body: advance }),
  );
}

export type NewSettlement = { bills: Bill[]; returned: number; again: string };

export async function settleAdvance(
  target: Target,
  id: string,
  { bills, returned, again }: NewSettlement,
  onSent: (share: number) => void,
): Promise<unknown> {
  const { path, header } = to(target);
  const request = { returned, vouchers: await send(target, bills, onSent), ...(again && { again }) };
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/spendings/{id}/settlement", {
      params: { path: { ...path, id }, header },
      body: request,
    }),
  );
}

export function proposeReversal(target: Target, id: string, reason: string): Promise<unknown> {
  const { path, header } = to(target);
  const params = { path: { ...path, id }, header };
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/spendings/{id}/reversal", { params, body: { reason } }),
  );
}

const asRead = (conferenceId: string, line: Line, { id }: Entered) => ({
  path: { conferenceId, line: line.code, id },
  header: ifMatch(line.version),
});

export function approve(conferenceId: string, line: Line, entered: Entered): Promise<unknown> {
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/spendings/{id}/approval", {
      params: asRead(conferenceId, line, entered),
    }),
  );
}

export function reject(conferenceId: string, line: Line, entered: Entered, reason: string): Promise<unknown> {
  return body(
    service.POST("/api/spending/{conferenceId}/lines/{line}/spendings/{id}/rejection", {
      params: asRead(conferenceId, line, entered),
      body: { reason },
    }),
  );
}
