// @vitest-environment happy-dom
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { createQueryClient } from "../app/queryClient";
import { today } from "../kit/format";
import { Payment } from "./Payment";
import type { Reward } from "./queries";

const reward: Reward = {
  nominationId: "n1",
  conferenceId: "c1",
  nominee: { name: "Nông Thị Duyên", kind: "INDIVIDUAL", unit: "tram-y-te", formOfAward: "GK" },
  state: "COMMITTED",
  estimate: 710_000,
  reward: 710_000,
  held: { reserved: 0, committed: 710_000, paid: 0 },
  recoveryDue: 0,
  version: 4,
  decision: { id: "d1", number: "05/QĐ-UBND", date: "2025-08-20", reward: 710_000 },
  maySign: { name: "Nông Thị Duyên", title: "Điều dưỡng" },
  reversedPayments: [],
  ledgerLines: [],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("asks with the amount in figures and words, and sends the same key again after a lost answer", async () => {
  const sent: { key: string | null; body: unknown }[] = [];
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push({ key: request.headers.get("Idempotency-Key"), body: await request.json() });
    if (sent.length === 1) {
      throw new TypeError("network");
    }
    return new Response(JSON.stringify({ ...reward, state: "PAID" }), {
      headers: { "content-type": "application/json" },
    });
  });
  const routeTree = createRootRoute({ component: () => <Payment reward={reward} /> });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "Chi thưởng cho Nông Thị Duyên" }));
  await screen.findByText("Chi 710.000 đồng cho Nông Thị Duyên?");
  await screen.findByText("Bằng chữ: Bảy trăm mười nghìn đồng");

  const act = screen.getByRole("button", { name: "Ghi chi 710.000 đồng" });
  fireEvent.click(act);
  await screen.findByText(/Không nối được với máy chủ/);
  fireEvent.click(act);
  await vi.waitFor(() => expect(screen.queryByText("Chi 710.000 đồng cho Nông Thị Duyên?")).toBeNull());

  expect(sent.map(({ body }) => body)).toEqual(Array(2).fill({ receivedBy: "Nông Thị Duyên", paidOn: today() }));
  expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
  expect(sent[1]?.key).toBe(sent[0]?.key);
});
