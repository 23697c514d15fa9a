// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { paths } from "../../api/nomination";
import { api, body, idempotencyKey, ifMatch } from "./http";
import { watchPresence } from "./presence";
import { ProblemError } from "./problem";

function answer(response: Response): Request[] {
  const sent: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push(request);
    return response;
  });
  return sent;
}

const json = { "content-type": "application/json" };

describe("a client of a service", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("sends the token against forged requests with writes only", async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the gateway sets it like this.
    document.cookie = "XSRF-TOKEN=a%2Bb";
    const sent = answer(new Response("{}", { headers: json }));
    const client = api<paths>();
    await client.GET("/api/award-forms");
    const params = { path: { id: "1" }, header: ifMatch(3) };
    answer(new Response("{}", { headers: json }));
    expect(sent[0]?.headers.get("X-XSRF-TOKEN")).toBeNull();
    const writes = answer(new Response("{}", { headers: json }));
    await client.POST("/api/nominations/{id}/submission", { params });
    expect(writes[0]?.headers.get("X-XSRF-TOKEN")).toBe("a+b");
    expect(writes[0]?.headers.get("If-Match")).toBe('"3"');
  });

  it("says of a read that nobody asked for that it is no use of the session", async () => {
    vi.useFakeTimers();
    watchPresence(window);
    const isBackground = async (call: (client: ReturnType<typeof api<paths>>) => Promise<unknown>) => {
      const sent = answer(new Response("{}", { headers: json }));
      await call(api<paths>());
      return sent[0]?.headers.get("X-Background") ?? null;
    };
    const read = () => isBackground((client) => client.GET("/api/award-forms"));
    const params = { path: { id: "1" }, header: ifMatch(3) };

    window.dispatchEvent(new KeyboardEvent("keydown"));
    expect(await read()).toBeNull();
    vi.advanceTimersByTime(15_000);
    expect(await read()).toBe("true");
    expect(await isBackground((client) => client.POST("/api/nominations/{id}/submission", { params }))).toBeNull();
    window.dispatchEvent(new PointerEvent("pointerdown"));
    expect(await read()).toBeNull();
    vi.useRealTimers();
  });

  it("throws what the service refuses", async () => {
    const problem = { status: 409, code: "OneAchievementEarnsOneForm", vi: "Không." };
    answer(
      new Response(JSON.stringify(problem), { status: 409, headers: { "content-type": "application/problem+json" } }),
    );
    const call = body(api<paths>().GET("/api/award-forms"));
    await expect(call).rejects.toMatchObject({ code: "OneAchievementEarnsOneForm", status: 409 });
  });

  it("throws a problem of status 0 if there is no answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("network")));
    await expect(api<paths>().GET("/api/award-forms")).rejects.toEqual(
      new ProblemError({ status: 0, code: "Offline" }),
    );
  });

  it("makes a different key for each thing", () => {
    expect(idempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(idempotencyKey()).not.toBe(idempotencyKey());
  });
});
