import createClient, { type Middleware } from "openapi-fetch";
import { hush } from "./notice";
import { BACKGROUND, isPageAlone } from "./presence";
import { type Problem, ProblemError } from "./problem";

/**
 * A client for the paths of one service. The session's cookie is the credential; a write carries the token against
 * forged requests, as the gateway's cookie has it. Every answer other than 2xx is thrown as a ProblemError.
 */
export function api<Paths extends object>() {
  const client = createClient<Paths>({ baseUrl: location.origin, fetch: send });
  client.use(forgeryToken, background, refusals);
  return client;
}

/** The body of an answer; for calls whose 2xx answers all have one. */
export async function body<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  return (await call).data as Data;
}

/** The same with the version of what the answer shows, from its ETag. */
export async function versioned<Data>(
  call: Promise<{ data?: Data; response: Response }>,
): Promise<{ version: number; data: Data }> {
  const { data, response } = await call;
  return { version: Number(/\d+/.exec(response.headers.get("ETag") ?? "")?.[0] ?? 0), data: data as Data };
}

/** A write for this version of an object only: 412 if another person wrote since. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** One for each thing that is created: sent again, it creates nothing new. */
export function idempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A preview is a POST because of its length. It does nothing, so what was done before is still the news. */
function acts({ method, url }: Request): boolean {
  return method !== "GET" && !new URL(url).pathname.endsWith("/preview");
}

async function send(request: Request): Promise<Response> {
  if (acts(request)) {
    hush();
  }
  try {
    return await fetch(request);
  } catch (lost) {
    if (request.signal.aborted) {
      throw lost;
    }
    throw new ProblemError({ status: 0, code: "Offline" });
  }
}

const forgeryToken: Middleware = {
  onRequest({ request }) {
    const token = cookie("XSRF-TOKEN");
    if (token && request.method !== "GET") {
      request.headers.set("X-XSRF-TOKEN", token);
    }
    request.headers.set("Accept", "application/json, application/problem+json");
    return request;
  },
};

/** A write is always asked for, be it the last of a long batch. */
const background: Middleware = {
  onRequest({ request }) {
    if (request.method === "GET" && isPageAlone()) {
      request.headers.set(BACKGROUND, "true");
    }
    return request;
  },
};

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) {
      throw new ProblemError(await problemOf(response), Number(response.headers.get("Retry-After")) || undefined);
    }
    return response;
  },
};

export async function problemOf(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    return { ...problem, status: response.status, code: problem.code ?? "Unknown" };
  } catch {
    return { status: response.status, code: "Unknown" };
  }
}

export function cookie(name: string): string | undefined {
  const pair = document.cookie.split("; ").find((part) => part.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/** All items of a list that the service gives in pages. */
export async function allPages<Item>(
  page: (after: string | undefined) => Promise<{ items: Item[]; next?: string | null }>,
): Promise<Item[]> {
  const found: Item[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await page(after);
    found.push(...items);
    after = next ?? undefined;
  } while (after);
  return found;
}
