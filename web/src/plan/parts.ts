import { freeCode } from "../domain/codes";
import type { Conference } from "../domain/conference";
import { type Unit, works } from "../domain/unitTree";
import type { PartName } from "./partNames";

export type Plan = Conference["plan"];

/**
 * What a field holds. `figure` is a number that may be a sample of the program; `lines` is a list of texts, one for each
 * line; `units` and `shares` are lines too, of units of the plan or the register, and of their places: “Trạm Y tế: 3”.
 */
export type Kind =
  | "text"
  | "long"
  | "lines"
  | "units"
  | "shares"
  | "number"
  | "figure"
  | "day"
  | "unit"
  | "relation"
  | "role"
  | "source";

/** @param label the field whose label it has, where it is not its own */
export type Column = { key: string; kind: Kind; optional?: boolean; label?: string };

/** The parts that are lists: what each entry has, and the field that names it. */
export const lists: Readonly<Record<string, { name: string; columns: readonly Column[]; coded: boolean }>> = {
  delegateGroups: {
    name: "name",
    coded: true,
    columns: [
      { key: "name", kind: "text" },
      { key: "quota", kind: "figure", optional: true },
      { key: "units", kind: "units", optional: true },
      { key: "unitQuotas", kind: "shares", optional: true },
    ],
  },
  units: {
    name: "name",
    coded: true,
    columns: [
      { key: "name", kind: "text" },
      { key: "relation", kind: "relation" },
      { key: "role", kind: "role" },
    ],
  },
  signatories: {
    name: "name",
    coded: false,
    columns: [
      { key: "title", kind: "text", label: "conference.signatory.title" },
      { key: "name", kind: "text" },
      { key: "from", kind: "day", optional: true },
      { key: "until", kind: "day", optional: true },
    ],
  },
  movements: { name: "name", coded: true, columns: [{ key: "name", kind: "text" }] },
  agenda: {
    name: "title",
    coded: true,
    columns: [
      { key: "title", kind: "text" },
      { key: "owner", kind: "unit" },
      { key: "minutes", kind: "figure", optional: true },
    ],
  },
  tasks: {
    name: "text",
    // Without one a new task would get the code of its place, and with it what was done of a task that left the plan.
    coded: true,
    columns: [
      { key: "text", kind: "long" },
      { key: "unit", kind: "unit" },
      { key: "dueDaysBefore", kind: "figure", optional: true },
    ],
  },
  funding: {
    name: "name",
    coded: true,
    columns: [
      { key: "name", kind: "text" },
      { key: "source", kind: "source" },
      { key: "basis", kind: "text" },
    ],
  },
  report: {
    name: "section",
    coded: false,
    columns: [
      { key: "section", kind: "text" },
      { key: "parts", kind: "lines", optional: true },
    ],
  },
};

/** The fields of the parts that are no lists, by their paths in the plan. */
export const groups: Readonly<Record<string, readonly Column[]>> = {
  particulars: [
    { key: "conference.title", kind: "text" },
    { key: "conference.venue.name", kind: "text" },
    { key: "conference.venue.address", kind: "text" },
    { key: "conference.delegateCap", kind: "number" },
    { key: "conference.duration", kind: "number" },
    { key: "conference.window.from", kind: "day", optional: true },
    { key: "conference.window.to", kind: "day", optional: true },
    { key: "conference.issuer", kind: "text" },
    { key: "conference.signatory.title", kind: "text" },
    { key: "conference.signatory.name", kind: "text" },
    { key: "conference.legalBases", kind: "lines", optional: true },
    { key: "conference.recipientsOfPlan", kind: "lines", optional: true },
    { key: "conference.principles", kind: "lines", optional: true },
  ],
  responsibilities: [
    { key: "estimate.preparedBy", kind: "unit", optional: true },
    { key: "estimate.approvedBy", kind: "text", optional: true },
    { key: "rewards.selectedBy", kind: "unit", optional: true },
    { key: "rewards.decidedBy", kind: "text", optional: true },
    { key: "incidents.reportTo", kind: "unit", optional: true },
    { key: "higherCongress.name", kind: "text", optional: true },
    { key: "higherCongress.places", kind: "figure", optional: true },
  ],
  texts: [
    { key: "purposes", kind: "lines", optional: true },
    { key: "backdrop.lines", kind: "lines", optional: true },
    { key: "backdrop.footer", kind: "text", optional: true },
    { key: "slogans.inside", kind: "lines", optional: true },
    { key: "slogans.outside", kind: "lines", optional: true },
  ],
};

/** A value as it is typed; `sample` while nobody has confirmed it. */
export type Typed = { text: string; sample: boolean };

/** @param id tells the entry apart while its fields change; `base` is the entry as it was read, undefined for a new one */
export type Entry = { id: string; base: Json | undefined; values: Readonly<Record<string, Typed>> };

/** What is typed of one part: entries of a list, or one entry with the fields of a group. */
export type Draft = readonly Entry[];

type Json = { readonly [key: string]: unknown };

/** @param units those that a group may name */
export function draftOf(plan: Plan, part: PartName, units: Units = plan.units): Draft {
  const list = lists[part];
  if (!list) {
    const columns = groups[part] ?? [];
    return [
      {
        id: part,
        base: plan as Json,
        values: Object.fromEntries(columns.map(({ key, kind }) => [key, read(plan as Json, key, kind, units)])),
      },
    ];
  }
  return (((plan as Json)[part] ?? []) as Json[]).map((base, index) => ({
    id: String(index),
    base,
    values: Object.fromEntries(list.columns.map(({ key, kind }) => [key, read(base, key, kind, units)])),
  }));
}

/** A value of the plan, or else the sample that stands beside it. */
function read(tree: Json, key: string, kind: Kind, units: Units): Typed {
  const given = at(tree, key);
  const sample = at(tree, samplePathOf(key));
  return { ...typed(given ?? sample, kind, units), sample: given == null && sample != null };
}

/** higherCongress.places → higherCongress.sample.places */
function samplePathOf(key: string): string {
  return key.replace(/[^.]+$/, "sample.$&");
}

export function newEntry(part: PartName, number: number): Entry {
  const columns = lists[part]?.columns ?? [];
  return {
    id: `new-${number}`,
    base: undefined,
    values: Object.fromEntries(columns.map(({ key }) => [key, { text: "", sample: false }])),
  };
}

/** The parts of the plan as the service takes them. A number that is none goes as it is, so that the service says so. */
export function changeOf(plan: Plan, part: PartName, draft: Draft, units: Units = plan.units): Json {
  const list = lists[part];
  if (list) {
    const taken = new Set(draft.map(({ base }) => String(base?.code)));
    return {
      [part]: draft.map(({ base, values }) => {
        const entry: Record<string, unknown> = { ...base };
        for (const { key, kind } of list.columns) {
          const { text, sample } = values[key] as Typed;
          const value = parsed(text, kind, units);
          if (kind === "figure") {
            entry[key] = sample ? null : value;
            entry.sample = sample ? { [key]: value } : null;
          } else {
            entry[key] = value;
          }
        }
        if (list.coded && !base) {
          entry.code = freeCode(values[list.name]?.text ?? "", taken);
        }
        return entry;
      }),
    };
  }
  const change: Record<string, unknown> = {};
  for (const { key, kind } of groups[part] ?? []) {
    const [top = ""] = key.split(".");
    const root = { [top]: change[top] ?? (plan as Json)[top] };
    const { text, sample } = draft[0]?.values[key] ?? { text: "", sample: false };
    const value = parsed(text, kind, units);
    change[top] = put(root, key, sample ? null : value)[top];
    if (kind === "figure") {
      const samples = samplePathOf(key).replace(/\.[^.]+$/, "");
      const last = key.split(".").at(-1) ?? key;
      change[top] = put({ [top]: change[top] }, samples, sample ? { [last]: value } : null)[top];
    }
  }
  return withoutEmptyGroups(change);
}

export function sameDraft(left: Draft, right: Draft): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** All samples of the draft become the secretariat's own. */
export function confirmed(draft: Draft): Draft {
  return draft.map((entry) => ({
    ...entry,
    values: Object.fromEntries(Object.entries(entry.values).map(([key, value]) => [key, { ...value, sample: false }])),
  }));
}

export const samplesOf = (draft: Draft): number =>
  draft.flatMap(({ values }) => Object.values(values)).filter(({ sample }) => sample).length;

/** The path under which the service names a fault of this field. */
export function pathOf(part: PartName, index: number, key: string): string {
  return lists[part] ? `${part}[${index}].${key}` : key;
}

/** Units by which officers know them. */
export type Units = readonly { code: string; name: string }[];

/** Those that a group of delegates may name: of the plan, then those that the register alone has. */
export function unitsToName(plan: Plan, register: readonly Unit[]): Units {
  const listed = new Set(plan.units.map(({ code }) => code));
  return [...plan.units, ...register.filter((unit) => works(unit) && !listed.has(unit.code))];
}

function typed(value: unknown, kind: Kind, units: Units): Typed {
  if (value != null && (kind === "units" || kind === "shares")) {
    const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name ?? code;
    const lines =
      kind === "units"
        ? (value as string[]).map(nameOf)
        : Object.entries(value as Record<string, number>).map(([code, places]) => `${nameOf(code)}: ${places}`);
    return { text: lines.join("\n"), sample: false };
  }
  const text = Array.isArray(value)
    ? value.join("\n")
    : kind === "number" && typeof value === "string"
      ? String(minutesOf(value))
      : value == null
        ? ""
        : String(value);
  return { text, sample: false };
}

/** A name that is no unit's goes as it is, so that the service says so. */
function parsed(text: string, kind: Kind, units: Units): unknown {
  const trimmed = text.trim();
  const lines = trimmed.split("\n").flatMap((line) => line.trim() || []);
  if (kind === "lines") {
    return lines;
  }
  if (trimmed === "") {
    return null;
  }
  const written = (name: string) => name.normalize("NFC").toLocaleLowerCase("vi");
  const codeOf = (name: string) => units.find((unit) => written(unit.name) === written(name))?.code ?? name;
  if (kind === "units") {
    return lines.map(codeOf);
  }
  if (kind === "shares") {
    return Object.fromEntries(
      lines.map((line) => {
        const [, name = line, places = ""] = /^(.*?):?\s*(\d*)$/.exec(line) ?? [];
        return [codeOf(name.trim()), places === "" ? null : Number(places)];
      }),
    );
  }
  return kind === "number" || kind === "figure" ? (/^-?\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed) : trimmed;
}

function at(tree: Json, path: string): unknown {
  return path.split(".").reduce<unknown>((node, key) => (node as Json | undefined | null)?.[key], tree);
}

function put(tree: Json, path: string, value: unknown): Json {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    return { ...tree, [key]: key === "duration" && typeof value === "number" ? `PT${value}M` : value };
  }
  return { ...tree, [key]: put((tree[key] as Json | undefined | null) ?? {}, rest.join("."), value) };
}

/** A group of which nothing is typed is not in the plan at all. */
function withoutEmptyGroups(change: Json): Json {
  const isEmpty = (value: unknown): boolean =>
    value == null ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isEmpty));
  const entries = Object.entries(change).map(([key, value]) => {
    if (key === "conference") {
      const conference = value as Json;
      return [key, { ...conference, window: isEmpty(conference.window) ? null : conference.window }];
    }
    return [key, isEmpty(value) ? null : value];
  });
  return Object.fromEntries(entries);
}

/** PT4H30M → 270 */
function minutesOf(duration: string): number {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration);
  return Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0);
}
