import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type Item, textQuery } from "./queries";

/** A step of a text. A refusal, a stale version too, shows the text as it is now; what was typed stays. */
export function useTextStep<Given = void>(
  conferenceId: string,
  step: (given: Given) => Promise<Item>,
  said: () => string,
  onDone?: (item: Item) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (item) => {
      queries.setQueryData(textQuery(conferenceId, item.id).queryKey, item);
      onDone?.(item);
      say(said());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["publicity-items"] }),
  });
}
