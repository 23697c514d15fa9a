import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type Speech, speechQuery } from "./queries";

/** A step of a speech. A refusal, a stale version too, shows the speech as it is now; what was typed stays. */
export function useSpeechStep<Given = void>(
  conferenceId: string,
  step: (given: Given) => Promise<Speech>,
  said: () => string,
  onDone?: (speech: Speech) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (speech) => {
      queries.setQueryData(speechQuery(conferenceId, speech.id).queryKey, speech);
      onDone?.(speech);
      say(said());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["speeches"] }),
  });
}
