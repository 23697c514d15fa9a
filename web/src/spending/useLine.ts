import { useQuery } from "@tanstack/react-query";
import { useConference } from "../domain/conference";
import { lineOf } from "./line";
import { spendingQuery } from "./queries";

/** A line of the conference that is chosen. */
export function useLine(code: number) {
  const conference = useConference();
  const { data, error, refetch } = useQuery({
    ...spendingQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return { conferenceId: conference?.id, spending: data, line: lineOf(data, code), error, refetch };
}
