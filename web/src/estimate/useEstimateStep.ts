import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type Estimate, estimateQuery } from "./queries";

/** A step of an estimate. A refusal, a stale version too, shows the estimate as it is now. */
export function useEstimateStep<Given = void>(
  step: (given: Given) => Promise<Estimate>,
  said: () => string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (estimate) => {
      queries.setQueryData(estimateQuery(estimate.conferenceId).queryKey, estimate);
      onDone?.();
      say(said());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["estimates"] }),
  });
}
