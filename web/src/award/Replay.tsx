import { useMutation } from "@tanstack/react-query";
import { isSessionEnd, sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { moment } from "../kit/format";
import { MarginNote } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/award";
import { eventWords, replayAward } from "./check";

/** The same life once more, from nothing but the events: for whoever doubts what a service has stored. */
export function Replay({ conferenceId, nominationId }: { conferenceId: string; nominationId: string }) {
  const replay = useMutation({ mutationFn: () => replayAward(conferenceId, nominationId) });
  return (
    <MarginNote title={m.eventsTitle()}>
      {!replay.data && <p>{m.eventsText()}</p>}
      {replay.data && (
        <ol>
          {replay.data.steps.map(({ kind, eventId, at }) => (
            <li key={eventId}>
              {eventWords(kind)}
              {" · "}
              {moment(at)}
            </li>
          ))}
        </ol>
      )}
      {replay.error && !isSessionEnd(replay.error) && <ProblemNote sentence={sentence(replay.error)} />}
      <Button kind="plain" pending={replay.isPending} onClick={() => replay.mutate()}>
        {m.rebuild()}
      </Button>
    </MarginNote>
  );
}
