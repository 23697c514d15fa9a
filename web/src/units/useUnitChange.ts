import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { isStale, sentence } from "../app/problem";
import { unitsQuery } from "../domain/units";
import type { Register } from "../domain/unitTree";
import * as m from "../messages/units";

/**
 * A change of the register. If another person changed it since it was read, it is read again, and the question stays
 * open with what was typed.
 */
export function useUnitChange<Given>(
  change: (given: Given) => Promise<Register>,
  said: (given: Given) => string,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (register, given) => {
      queries.setQueryData(unitsQuery.queryKey, register);
      queries.invalidateQueries({ queryKey: ["units"] });
      onDone();
      say(said(given));
    },
    onError: (error) => {
      if (isStale(error)) {
        queries.invalidateQueries({ queryKey: ["units"] });
      }
    },
  });
}

/** What the register or the service refused. */
export function refusal(error: Error): string {
  return isStale(error) ? m.changedMeanwhile() : sentence(error);
}
