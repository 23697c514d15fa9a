import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type CongressList, congressQuery } from "./queries";

/** A step of the list. A refusal, a stale version too, shows the list as it is now; what was typed stays. */
export function useCongressStep<Given = void>(
  step: (given: Given) => Promise<CongressList>,
  said: (list: CongressList) => string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (list) => {
      queries.setQueryData(congressQuery(list.conferenceId).queryKey, list);
      onDone?.();
      say(said(list));
    },
    onSettled: () => {
      queries.invalidateQueries({ queryKey: ["congress-lists"] });
    },
  });
}
