import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import type { CouncilSession } from "../domain/council";
import { councilSessionQuery } from "../domain/councilSessions";

/** A change of a session. A refusal, a stale version too, shows the session as it is now. */
export function useSessionChange<Input = void>(
  change: (input: Input) => Promise<CouncilSession>,
  said: (input: Input, changed: CouncilSession) => string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed, input) => {
      queries.setQueryData(councilSessionQuery(changed.id).queryKey, changed);
      onDone?.();
      say(said(input, changed));
    },
    onSettled: () => {
      queries.invalidateQueries({ queryKey: ["council-sessions"] });
      queries.invalidateQueries({ queryKey: ["nominations"] });
    },
  });
}
