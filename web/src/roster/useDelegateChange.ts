import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { delegateQuery, type ReadDelegate } from "./queries";

/** A change of a delegate. A refusal, a stale version too, shows the delegate as it is now; what was typed stays. */
export function useDelegateChange<Input = void>(
  change: (input: Input) => Promise<ReadDelegate>,
  said: (input: Input, changed: ReadDelegate) => string,
  onDone?: (changed: ReadDelegate) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed, input) => {
      queries.setQueryData(delegateQuery(changed.id).queryKey, changed);
      onDone?.(changed);
      say(said(input, changed));
    },
    onSettled: () => {
      for (const kind of ["delegates", "rosters", "messages"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}
