// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { Role, Session } from "../app/session";
import { type AuditEntry, readsTrail, untoldOf } from "./history";

const entry = (number: number, actor: string, action: string) =>
  ({ number, actor, action, at: `2025-08-17T01:0${number}:00Z`, hash: String(number) }) as AuditEntry;

const trail = [entry(1, "thu.ky", "open the vote"), entry(4, "thu.ky", "close")];

it("the ballots of a session are counted by the entries that are not told", () => {
  expect(untoldOf(trail, { entries: 4, intact: true, firstFault: 0 })).toBe(2);
  expect(untoldOf(trail, undefined)).toBe(0);
});

it("the accountant reads the histories of money, and not of sessions and delegates", () => {
  const accountant = { roles: ["accountant"] as Role[] } as Session;
  expect(readsTrail(accountant, "rewards")).toBe(true);
  expect(readsTrail(accountant, "decisions")).toBe(true);
  expect(readsTrail(accountant, "council-sessions")).toBe(false);
  expect(readsTrail(accountant, "delegates")).toBe(false);
});
