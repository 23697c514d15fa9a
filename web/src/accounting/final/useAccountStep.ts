import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../../app/notice";
import { accountQuery, type FinalAccount } from "./queries";

/** A step of a final account. A refusal, a stale version too, shows it as it is now. */
export function useAccountStep<Given = void>(
  step: (given: Given) => Promise<FinalAccount>,
  said: () => string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (account) => {
      queries.setQueryData(accountQuery(account.conferenceId).queryKey, account);
      onDone?.();
      say(said());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["final-accounts"] }),
  });
}
