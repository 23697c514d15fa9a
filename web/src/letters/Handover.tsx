import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/letters";
import { recordHandover } from "./commands";
import { type HandoverResult, type Letter, letterQuery } from "./queries";

/** What became of a printed letter. */
export function Handover({ letter }: { letter: Letter }) {
  const queries = useQueryClient();
  const { handover, name } = letter;
  const record = useMutation({
    mutationFn: (result: HandoverResult) => recordHandover(letter, result),
    onSuccess: (recorded, result) => {
      queries.setQueryData(letterQuery(recorded.id).queryKey, recorded);
      say(result === "HANDED_OVER" ? m.didHandOver({ name }) : m.didReturn({ name }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const pending = record.isPending;
  return (
    <Section title={m.handover()}>
      {record.error && <ProblemNote sentence={sentence(record.error)} />}
      <p>
        {handover
          ? m.handoverBy({
              word: handover.result === "HANDED_OVER" ? m.handedOver() : m.returned(),
              at: moment(handover.at),
              by: handover.by,
            })
          : m.notHandedOver()}
      </p>
      <Actions>
        {handover?.result !== "HANDED_OVER" && (
          <Button kind="first" pending={pending} onClick={() => record.mutate("HANDED_OVER")}>
            {m.recordHandover()}
          </Button>
        )}
        {handover?.result !== "RETURNED" && (
          <Button pending={pending} onClick={() => record.mutate("RETURNED")}>
            {m.recordReturn()}
          </Button>
        )}
      </Actions>
    </Section>
  );
}
