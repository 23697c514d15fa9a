import { useMutation, useQueryClient } from "@tanstack/react-query";
import { eachOf } from "../app/eachOf";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { money } from "../kit/format";
import { Note } from "../kit/Problem";
import * as m from "../messages/chairman";
import { type Candidate, restOf, risen } from "./decide";
import { askForRest } from "./queries";

/** The norms have risen since the vote: what the fund holds, what it needs, and one button that asks it for the rest. */
export function RisenNorms({ candidates }: { candidates: readonly Candidate[] }) {
  const queries = useQueryClient();
  const lines = risen(candidates);
  const ask = useMutation({
    mutationFn: () =>
      eachOf(
        lines,
        ({ nomination }) => askForRest(nomination),
        () => undefined,
      ),
    onSuccess: ({ done }) => done.length > 0 && say(m.didAskForRest({ count: done.length })),
    onSettled: () => {
      queries.invalidateQueries({ queryKey: ["nominations"] });
      queries.invalidateQueries({ queryKey: ["rewards"] });
    },
  });
  const refused = ask.data?.failed[0];
  if (lines.length === 0) {
    return null;
  }
  return (
    <Note
      kind="warning"
      act={
        <Button pending={ask.isPending} onClick={() => ask.mutate()}>
          {m.askForRest({ amount: money(restOf(lines)), count: lines.length })}
        </Button>
      }
    >
      <p>{m.normsRose({ count: lines.length })}</p>
      {refused && <p className="warns">{sentence(refused.error)}</p>}
    </Note>
  );
}
