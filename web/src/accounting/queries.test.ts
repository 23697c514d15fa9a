// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { ledgerQuery } from "./queries";

afterEach(() => vi.unstubAllGlobals());

it("fetches a ledger by pages, and then only the lines that are not here yet", async () => {
  const asked: (string | null)[] = [];
  let last = 3;
  vi.stubGlobal("fetch", async ({ url }: Request) => {
    const after = new URL(url).searchParams.get("after");
    asked.push(after);
    const first = Number(after ?? 0) + 1;
    const numbers = [first, first + 1].filter((number) => number <= last);
    const page = { items: numbers.map((number) => ({ number })), next: first + 1 < last ? String(first + 1) : null };
    return new Response(JSON.stringify(page), { headers: { "content-type": "application/json" } });
  });
  const queries = new QueryClient();
  const ledger = ledgerQuery("c1", "REWARD_FUND");
  expect(await queries.fetchQuery(ledger)).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
  last = 4;
  expect(await queries.fetchQuery(ledger)).toHaveLength(4);
  expect(asked).toEqual([null, "2", "3"]);
});
