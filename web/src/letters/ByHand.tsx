import { useQuery } from "@tanstack/react-query";
import { Actions, FileLink } from "../kit/Button";
import { Note } from "../kit/Problem";
import * as m from "../messages/letters";
import { deliveryListOf, sheetsOf } from "./papers";
import { type Letter, outdatedPapersQuery } from "./queries";

/** The letters that go by hand: cards to cut out, the list to sign, and who holds one that is not true any more. */
export function ByHand({ conferenceId, letters }: { conferenceId: string; letters: readonly Letter[] }) {
  const { data: outdated = [] } = useQuery(outdatedPapersQuery(conferenceId));
  const onPaper = letters.filter(({ state, takesBack }) => !takesBack && byHand.has(state));
  const count = onPaper.filter(({ state }) => state === "PRINT_PENDING").length;
  return (
    <>
      {outdated.length > 0 && (
        <Note kind="warning">
          <b>{m.outdated({ count: outdated.length })}</b>{" "}
          {m.outdatedText({ names: outdated.map(({ name }) => name).join(", ") })}
        </Note>
      )}
      {onPaper.length > 0 && (
        <Actions apart>
          {count > 0 && (
            <FileLink href={sheetsOf(conferenceId, "A5")} target="_blank" rel="noreferrer">
              {m.sheetsA5({ count })}
            </FileLink>
          )}
          {count > 0 && (
            <FileLink href={sheetsOf(conferenceId, "A6")} target="_blank" rel="noreferrer">
              {m.sheetsA6({ count })}
            </FileLink>
          )}
          <FileLink href={deliveryListOf(conferenceId)} target="_blank" rel="noreferrer">
            {m.deliveryList()}
          </FileLink>
        </Actions>
      )}
    </>
  );
}

const byHand: ReadonlySet<Letter["state"]> = new Set(["PRINT_PENDING", "PRINTED"]);
