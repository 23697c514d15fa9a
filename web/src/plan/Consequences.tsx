import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegates";
import * as m from "../messages/plan";
import { countOfChanges, groupEffects, unitsGone } from "./consequences";
import type { Plan } from "./parts";
import type { Duty, PlanPreview } from "./queries";
import { type Affected, movedDuties, newWarnings } from "./schedule";
import { Warnings } from "./Warnings";

type ConsequencesProps = {
  before: Conference;
  after: Plan;
  preview: PlanPreview;
  duties: readonly Duty[];
  /** Undefined until they are here. */
  delegates: readonly Delegate[] | undefined;
  invited: Affected;
};

/** What a change of the plan touches, with the numbers of today. */
export function Consequences({ before, after, preview, duties, delegates, invited }: ConsequencesProps) {
  const moved = movedDuties(duties, preview.tasks.items).length;
  return (
    <>
      <p>{m.changedValues({ count: countOfChanges(preview.changed) })}</p>
      {preview.outdatesInvitations && (
        <p>{m.outdated({ invited: invited.invited, onPaper: invited.onPaper, answered: invited.answered })}</p>
      )}
      {groupEffects(before.plan, after, delegates ?? []).map(({ name, quota, taken, over, moveUp }) => (
        <p key={name} className={over > 0 ? "warns" : undefined}>
          {over > 0 ? m.groupIsOver({ name, quota, taken, over }) : m.groupMovesUp({ name, count: moveUp })}
        </p>
      ))}
      {unitsGone(before.plan, after).map((name) => (
        <p key={name}>{m.unitGoes({ name })}</p>
      ))}
      {moved > 0 && <p>{m.moveDuties({ count: moved })}</p>}
      {delegates === undefined && <p className="warns">{m.unknownDelegates()}</p>}
      <Warnings warnings={newWarnings(before.warnings, preview.warnings)} />
    </>
  );
}
