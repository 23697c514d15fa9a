// Times of the built client behind a bare server, which answers the API with invented data.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";

const runs = Number(process.argv[2] ?? 5);
const dist = new URL("../dist/", import.meta.url).pathname;

// What Lighthouse calls slow 4G, and a processor a quarter as fast as this one.
const CONNECTION = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
/** As many as the plan's conference has, and many more than any. */
const USUAL = 40;
const MANY = 5000;
const PAGE = 200;

const units = ["phong-kinh-te", "truong-hoc", "tram-y-te", "cong-an", "xom-to-dan-pho"];
const states = ["SUBMITTED", "APPRAISED", "RETURNED", "SUBMITTED", "SELECTED"];
const words = ["Nông Văn", "Hoàng Thị", "Lý Đức", "Bế Ích", "Triệu Thị"];
const given = ["Ánh", "Bưởi", "Đào", "Hường", "Khuê", "Lượng", "Mận", "Nghĩa", "Quỳnh", "Thưởng"];

const conference = {
  id: "c1",
  code: "times",
  title: "Hội nghị Tuyên dương điển hình tiên tiến (mẫu)",
  version: 1,
  delegateCap: 150,
  schedule: { date: "2030-12-29", startTime: "07:30:00", endTime: "11:30:00" },
};
const plan = {
  conference: { commune: { kind: "xã", name: "Mẫu" }, title: conference.title },
  units: units.map((code) => ({ code, name: `Đơn vị ${code}` })),
  movements: [{ code: "nong-thon-moi", name: "Cả nước chung sức xây dựng nông thôn mới" }],
  tasks: [],
};
const nominations = Array.from({ length: MANY }, (_, at) => ({
  id: `n${String(at).padStart(5, "0")}`,
  version: 1,
  conferenceId: "c1",
  unit: units[at % units.length],
  nominee: {
    kind: "INDIVIDUAL",
    name: `${words[at % words.length]} ${given[Math.floor(at / 5) % given.length]} (mẫu)`,
    birthYear: 1950 + (at % 50),
    directLabour: true,
  },
  movement: "nong-thon-moi",
  formOfAward: "GIAY_KHEN",
  formName: "Giấy khen",
  achievement: "Hiến đất làm đường, vận động mười bốn hộ cùng làm (mẫu).".repeat(3),
  state: states[at % states.length],
  submission: { at: "2030-11-20T03:35:00Z", late: false },
  duplicates: [],
  underDiscipline: false,
}));

const fund = {
  fund: "REWARD_FUND",
  name: "Kinh phí khen thưởng",
  basis: "mẫu",
  allocated: 40_000_000,
  available: 12_000_000,
  reserved: 8_000_000,
  committed: 15_000_000,
  paid: 5_000_000,
  lines: 12,
};

const session = (role) => ({ account: "mau", name: "Nông Thị Mẫu", roles: [role], unit: units[0], commune: "mau" });

function answer(path, query, count) {
  switch (path) {
    case "/api/conferences":
      return { items: [conference] };
    case "/api/conferences/c1":
      return { ...conference, commune: "mau", revision: 1, state: "SCHEDULED", plan, warnings: [] };
    case "/api/nominations": {
      const wanted = nominations.slice(0, count).filter(({ unit }) => !query.get("unit") || unit === query.get("unit"));
      const from = query.get("after") ? wanted.findIndex(({ id }) => id === query.get("after")) + 1 : 0;
      const items = wanted.slice(from, from + PAGE);
      return { items, next: from + PAGE < wanted.length ? items.at(-1).id : null };
    }
    case "/api/nominations/progress":
      return { conferenceId: "c1", total: count, states: { SUBMITTED: count } };
    case "/api/rosters/c1":
      return {
        conferenceId: "c1",
        title: conference.title,
        cap: 150,
        taken: 138,
        waiting: 0,
        unassigned: 0,
        rounds: 1,
        groups: [],
        delegates: { REGISTERED: 8, INVITED: 90, ACCEPTED: 40 },
        invitations: {},
        schedule: { ...conference.schedule, revision: 1 },
      };
    case "/api/messages/progress":
      return { conferenceId: "c1", total: 130, done: 121, open: 6, attention: 3, states: { UNCERTAIN: 1, FAILED: 2 } };
    case "/api/funds/c1":
      return { conferenceId: "c1", funds: [fund] };
    case "/api/award-forms":
      return [];
    default:
      return { items: [] };
  }
}

const types = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml" };

function serve(role, count) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://bare");
    if (pathname === "/api/live") {
      response.writeHead(503).end();
      return;
    }
    const data =
      pathname === "/session" ? session(role) : pathname.startsWith("/api/") && answer(pathname, searchParams, count);
    if (data) {
      send(response, "application/json", Buffer.from(JSON.stringify(data)));
      return;
    }
    const type = types[extname(pathname)];
    send(response, type ?? "text/html; charset=utf-8", readFileSync(join(dist, type ? pathname : "index.html")));
  });
  return new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => ready(server));
  });
}

function send(response, type, bytes) {
  const packed = type.startsWith("font/") ? bytes : gzipSync(bytes);
  const encoding = packed === bytes ? {} : { "content-encoding": "gzip" };
  response.writeHead(200, { "content-type": type, ...encoding }).end(packed);
}

async function page(browser, slow) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const opened = await context.newPage();
  const devtools = await context.newCDPSession(opened);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (slow) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", CONNECTION);
  }
  return opened;
}

/** Milliseconds until the largest part of the page is painted. */
async function largestPaint(browser, address) {
  const opened = await page(browser, true);
  await opened.addInitScript(() => {
    new PerformanceObserver((list) => {
      globalThis.largestPaint = list.getEntries().at(-1).startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await opened.goto(address, { waitUntil: "networkidle" });
  await opened.waitForFunction(() => globalThis.largestPaint > 0);
  const time = await opened.evaluate(() => globalThis.largestPaint);
  await opened.context().close();
  return time;
}

/** Milliseconds from a press on a filter of the whole list until its rows are painted. */
async function filtering(browser, address) {
  const opened = await page(browser, false);
  await opened.goto(address);
  const filter = opened.getByRole("button", { name: /Trả lại/ }).first();
  await filter.waitFor();
  const time = await filter.evaluate(
    (pill) =>
      new Promise((painted) => {
        const rows = document.querySelector("table");
        const from = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => painted(performance.now() - from)));
        }).observe(rows, { childList: true, subtree: true, characterData: true });
        pill.click();
      }),
  );
  await opened.context().close();
  return time;
}

const measures = [
  {
    what: "trang chủ của đơn vị / a unit's home, LCP",
    role: "unit-officer",
    path: "/",
    count: USUAL,
    most: 2500,
    measure: largestPaint,
  },
  {
    what: "trang chủ của thư ký / the secretariat's home, LCP",
    role: "secretariat",
    path: "/",
    count: USUAL,
    most: 2500,
    measure: largestPaint,
  },
  {
    what: `lọc ${MANY} hồ sơ / filter ${MANY} files`,
    role: "secretariat",
    path: "/all-nominations",
    count: MANY,
    most: 300,
    measure: filtering,
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let met = true;
console.log("| | median ms | all | at most |\n|---|---:|---|---:|");
for (const { what, role, path, count, most, measure } of measures) {
  const server = await serve(role, count);
  const address = `http://127.0.0.1:${server.address().port}${path}`;
  const times = [];
  for (let run = 0; run < runs; run++) {
    times.push(Math.round(await measure(browser, address)));
  }
  server.close();
  times.sort((left, right) => left - right);
  const median = times[Math.floor(times.length / 2)];
  met &&= median <= most;
  console.log(`| ${what} | ${median} | ${times.join(" ")} | ${most}${median <= most ? "" : " **not met**"} |`);
}
await browser.close();
process.exit(met ? 0 : 1);
