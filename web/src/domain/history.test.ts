// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { type AuditEntry, evidenceOf, shownOf } from "./history";

const entry = (number: number, actor: string, action: string) =>
  ({ number, actor, action, at: `2025-08-17T01:0${number}:00Z`, hash: String(number) }) as AuditEntry;

const trail = [
  entry(1, "thu.ky", "open the vote"),
  entry(2, "uy.vien.1", "vote"),
  entry(3, "uy.vien.2", "vote"),
  entry(4, "thu.ky", "close"),
];

it("the history of a session counts the ballots and says of none who cast it when", () => {
  const { entries, ballots } = shownOf(trail);
  expect(ballots).toBe(2);
  expect(entries.map(({ number }) => number)).toEqual([1, 4]);
  expect(JSON.stringify(entries)).not.toMatch(/uy\.vien/);
});

it("the evidence keeps every hash, and of a ballot neither the member nor the time", () => {
  const evidence = evidenceOf(trail);
  expect(evidence.map(({ hash }) => hash)).toEqual(["1", "2", "3", "4"]);
  expect(JSON.stringify(evidence)).not.toMatch(/uy\.vien|01:02|01:03/);
  expect(evidence[3]).toEqual(trail[3]);
});
