// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { foundOf } from "./namesakes";
import type { Nomination } from "./nomination";
import { namesakesQuery } from "./nominations";

const nomination = {
  id: "2",
  callName: "Đức",
  unit: "tram-y-te",
  state: "SUBMITTED",
  nominee: { kind: "INDIVIDUAL", name: "Nông Văn Đức" },
};

afterEach(() => vi.unstubAllGlobals());

it("the service searches, and what it finds is said with kind, state and unit", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async ({ url }: Request) => {
    asked.push(decodeURIComponent(new URL(url).search));
    return new Response(JSON.stringify({ items: [nomination] }), { headers: { "content-type": "application/json" } });
  });
  const found: Nomination[] = await new QueryClient().fetchQuery(namesakesQuery("c1", "duc nong"));
  expect(asked).toEqual(["?conferenceId=c1&q=duc nong&limit=50"]);
  expect(foundOf(found, (id) => id)).toEqual([
    {
      id: "2",
      name: "Nông Văn Đức",
      callName: "Đức",
      link: "2",
      more: "Cá nhân được đề nghị · Đã trình",
      unit: "tram-y-te",
    },
  ]);
});
