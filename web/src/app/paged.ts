import { infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";

/** A page of a list, as every service answers it. */
export type PageOf<Item> = { items: Item[]; next?: string | null };

/** A list that the service gives page by page; for `useInfiniteQuery`. `rowsOf` has the rows so far. */
export function paged<Item, Key extends QueryKey>(
  queryKey: Key,
  fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<PageOf<Item>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function rowsOf<Item>(data: { pages: PageOf<Item>[] } | undefined): Item[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}
