import type { QueryKey, UseQueryOptions } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import { type ComponentType, lazy, type ReactElement, type ReactNode } from "react";
import type { ConferenceSummary } from "../domain/conference";
import type { Figure, Task } from "../kit/Figures";
import type { Role, Session } from "./session";

/** For whom a page is drawn, and for which conference. */
export type Context = { session: Session; conference: ConferenceSummary };

/** What the search on the home page found. */
export type Found = {
  id: string;
  name: string;
  /** Of a person: what lists order it by. */
  callName?: string;
  /** Leads to the page of it; its text is the name. */
  link: ReactNode;
  /** What it is: “Đại biểu”. */
  more: string;
  /** The code of the unit that it belongs to. */
  unit?: string;
  /** Neither a person nor a unit: it stands after them, in the order of its list. */
  thing?: true;
};

/** A query of which only what it selects matters here; `selecting` makes one. */
// biome-ignore lint/suspicious/noExplicitAny: each query has its own data and key.
export type Selecting<Selected> = UseQueryOptions<any, Error, Selected, any>;

/** A query with another selection: what a list of nominations means for the home page. */
export function selecting<Data, Key extends QueryKey, Selected>(
  query: UseQueryOptions<Data, Error, Data, Key>,
  select: (data: Data) => Selected,
): Selecting<Selected> {
  return { ...query, select };
}

/** The part of a feature on the page of the whole conference, fetched when that page is drawn. */
export function overviewPart(load: () => Promise<{ Overview: ComponentType<Context> }>): ComponentType<Context> {
  return lazy(async () => ({ default: (await load()).Overview }));
}

/**
 * What a feature adds to the shell and to the home page. Its routes are added in src/router.tsx. This part is in the
 * first bytes of every page, so it imports no page.
 */
export type Feature = {
  roles: readonly Role[];
  navigation: readonly {
    to: LinkProps["to"];
    title: () => string;
    /** A number after the title. */
    count?: (context: Context) => Selecting<number | undefined>;
  }[];
  /** Figures of the conference that the role looks at. */
  figures?: (context: Context) => Selecting<Figure[]>;
  /** What the role may see that has every word of the text, without marks. */
  finds?: (context: Context, text: string) => Selecting<Found[]>;
  /** What the person's own unit has: a paragraph for each, with a link and a number. */
  ofUnit?: (context: Context, unit: string) => Selecting<ReactElement[]> | undefined;
  /** What waits for a person whose role takes no part in a commune's business, and so has no conference. */
  anywhere?: () => Selecting<Task[]>;
  /** What waits for this person, and what waits for others. */
  mine?: (context: Context) => Selecting<Task[]>;
  others?: (context: Context) => Selecting<Task[]>;
  /** Its part of the conference on one sheet. */
  overview?: ComponentType<Context>;
};
