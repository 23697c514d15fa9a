import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type Part, partQuery } from "./queries";

/** A step of a part. A refusal, a stale version too, shows the part as it is now; what was typed stays. */
export function usePartStep<Given = void>(
  step: (given: Given) => Promise<Part>,
  said?: () => string,
  onDone?: (part: Part) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (part) => {
      queries.setQueryData(partQuery(part.conferenceId, part.code).queryKey, part);
      onDone?.(part);
      if (said) {
        say(said());
      }
    },
    onSettled: () => {
      for (const kind of ["report", "report-parts"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}
