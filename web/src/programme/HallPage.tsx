import { useQuery } from "@tanstack/react-query";
import { calling, ceremonyQuery } from "../domain/ceremony";
import { unitName, usePlan } from "../domain/conference";
import * as m from "../messages/programme";
import { Coming } from "./ProjectorPage";
import type { Programme } from "./queries";
import { onStage, runningOf } from "./run";
import { Wall } from "./Wall";
import css from "./Wall.module.css";

const MANY = 3;
/** A name is on the screen before the person is on the stage. */
const ASK = 2000;

/** Whose name the host called, with a line about the person. */
function useCalled(id: string, awards: boolean): { name: string; line: string } | undefined {
  const plan = usePlan();
  const { data } = useQuery({ ...ceremonyQuery(id), enabled: awards, refetchInterval: ASK, retry: false });
  const now = awards && data ? calling(data).now : undefined;
  if (!now) {
    return undefined;
  }
  const comes = now.standsIn ?? now.recipient.name;
  const form = data?.batches.find(({ slots }) =>
    slots.some((slot) => slot.nominationId === now.nominationId),
  )?.formName;
  const line = [comes !== now.name && m.receivedBy({ name: comes }), unitName(plan, now.unit), form];
  return { name: now.name, line: line.filter(Boolean).join(" · ") };
}

/** Beside the stage: the name of who is on it, with a line about the person. */
export function HallPage() {
  return (
    <Wall name={m.hall()} foot={(programme, now) => <Coming programme={programme} now={now} />}>
      {(programme) => <OnStage programme={programme} />}
    </Wall>
  );
}

function OnStage({ programme }: { programme: Programme }) {
  const running = runningOf(programme);
  const awardee = useCalled(programme.conferenceId, running?.kind === "awards");
  const people = awardee ? [awardee] : running ? onStage(running) : [];
  if (!running || people.length === 0) {
    return <p className={css.title}>{running?.title ?? m.nothingNow()}</p>;
  }
  return (
    <>
      <p className={css.label}>{running.title}</p>
      <ul className={people.length >= MANY ? `${css.people} ${css.many}` : css.people}>
        {people.map(({ name, line }) => (
          <li key={name}>
            <span className={css.name}>{name}</span>
            {line && <span className={css.line}>{line}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
