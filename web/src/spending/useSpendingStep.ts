import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { ProblemError } from "../app/problem";
import * as m from "../messages/spending";

/** A step of the spending of a line. Its lines are in the fund, too. */
export function useSpendingStep<Given = void>(
  step: (given: Given) => Promise<unknown>,
  said: () => string,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () => {
      onDone();
      say(said());
    },
    onSettled: () => {
      for (const kind of ["spendings", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}

/** An answer was lost and the form changed since: a new key would enter it a second time. */
export function enteredOtherwise(error: Error): string | undefined {
  return error instanceof ProblemError && error.code === "OneKeyIsOneSpending" ? m.enteredOtherwise() : undefined;
}
