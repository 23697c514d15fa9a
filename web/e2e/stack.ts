/** The running system outside of the browser: its addresses, and what has no screen. */

export const WEB = process.env.VINHDANH_WEB ?? "http://127.0.0.1:8080";
export const IDENTITY = process.env.VINHDANH_IDENTITY ?? "http://127.0.0.1:8090";

const PASSWORD = "vinhdanh";
const tokens = new Map<string, string>();

async function tokenOf(account: string): Promise<string> {
  const known = tokens.get(account);
  if (known) {
    return known;
  }
  const body = new URLSearchParams({ username: account, password: PASSWORD });
  const response = await fetch(`${IDENTITY}/demo/token`, { method: "POST", body });
  const { access_token: token } = (await response.json()) as { access_token: string };
  tokens.set(account, token);
  return token;
}

/** A request to the API as a program sends it, with a token instead of a session. A text is sent as YAML. */
export async function request(
  account: string,
  path: string,
  change?: { method?: string; body: unknown; version?: number },
) {
  const response = await fetch(WEB + path, {
    method: change ? (change.method ?? "POST") : "GET",
    headers: {
      Authorization: `Bearer ${await tokenOf(account)}`,
      Accept: "application/json",
      ...(change && { "Content-Type": `application/${typeof change.body === "string" ? "yaml" : "json"}` }),
      ...(change?.version !== undefined && { "If-Match": `"${change.version}"` }),
    },
    body: change ? (typeof change.body === "string" ? change.body : JSON.stringify(change.body)) : null,
  });
  return { status: response.status, json: await response.json().catch(() => ({})) };
}

/** A paper of the API. */
export async function download(account: string, path: string): Promise<Buffer> {
  const response = await fetch(WEB + path, { headers: { Authorization: `Bearer ${await tokenOf(account)}` } });
  return Buffer.from(await response.arrayBuffer());
}

/** What the API answers to a request that succeeds. */
export async function ok<Answer>(answer: Promise<{ status: number; json: Answer }>): Promise<Answer> {
  const { status, json } = await answer;
  if (status >= 300) {
    throw new Error(`${status} ${JSON.stringify(json)}`);
  }
  return json;
}

/** An act on an object as it was read just before. */
export async function act(account: string, object: string, verb: string, body: unknown = {}, method = "POST") {
  const { version } = await ok(request(account, object));
  return ok(request(account, `${object}${verb}`, { method, body, version }));
}

/** All items of a list, page by page. */
export async function all<Item>(account: string, path: string): Promise<Item[]> {
  const items: Item[] = [];
  let next: string | null = "";
  while (next !== null) {
    const page: { items: Item[]; next?: string | null } = (
      await request(account, next ? `${path}&after=${encodeURIComponent(next)}` : path)
    ).json;
    items.push(...page.items);
    next = page.next ?? null;
  }
  return items;
}

export type Mail = { id: string; to: string[]; subject: string; attachments: { type: string }[] };

/** The mails that the delegates received, the newest first. */
export async function mails(): Promise<Mail[]> {
  const answer = await (await fetch(`${IDENTITY}/mailbox/api/messages`)).json();
  return Array.isArray(answer) ? answer : answer.items;
}

/** The path of the personal link in an invitation. */
export async function answerLink({ id }: Mail): Promise<string> {
  const text = await (await fetch(`${IDENTITY}/mailbox/api/messages/${id}/text`)).text();
  const link = /\/api\/answers\/[A-Za-z0-9._~%-]+/.exec(text);
  if (!link) {
    throw new Error(`no link in ${text}`);
  }
  return link[0];
}

/** How the mail server behaves from now on; `NONE` as usual. */
export async function mailServer(mode: "NONE" | "ANSWER_BUSY" | "REJECT" | "DISCONNECT_AFTER_ACCEPT"): Promise<void> {
  await fetch(`${IDENTITY}/mailbox/api/failure-mode/${mode}`, { method: "PUT" });
}

type Process = { name: string; pid: number; state: string };

/** `pid` is -1 while no process runs. */
export async function processOf(service: string): Promise<Process> {
  const processes: Process[] = await (await fetch(`${IDENTITY}/stack/services`)).json();
  const found = processes.find(({ name }) => name === service);
  if (!found) {
    throw new Error(`no process ${service}`);
  }
  return found;
}

/** Kills the service, and again whenever the stack starts it. Returns what lets it live. */
export function holdDown(service: string): () => void {
  const timer = setInterval(async () => {
    try {
      const { pid } = await processOf(service);
      if (pid > 0) {
        process.kill(pid, "SIGKILL");
      }
    } catch {
      // It died by itself meanwhile.
    }
  }, 200);
  return () => clearInterval(timer);
}
