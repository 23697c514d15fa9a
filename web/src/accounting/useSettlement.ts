import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { type Reward, rewardQuery } from "./queries";

/**
 * Money of one reward goes out or comes back, after a question. The key is made once for the question: sent again after a
 * lost answer, it moves nothing twice.
 */
export function useSettlement(settle: (key: string) => Promise<Reward>, said: (settled: Reward) => string) {
  const queries = useQueryClient();
  const [key, setKey] = useState<string>();
  const mutation = useMutation({
    mutationFn: () => settle(key ?? idempotencyKey()),
    onSuccess: (settled) => {
      queries.setQueryData(rewardQuery(settled.nominationId).queryKey, settled);
      setKey(undefined);
      say(said(settled));
    },
    onSettled: () => {
      for (const kind of ["rewards", "nominations"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  return {
    mutation,
    asked: key !== undefined,
    ask: () => {
      mutation.reset();
      setKey(idempotencyKey());
    },
    leave: () => setKey(undefined),
  };
}
