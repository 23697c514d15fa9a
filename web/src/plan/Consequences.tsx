import type { Conference } from "../domain/conference";
import { moment } from "../kit/format";
import * as m from "../messages/plan";
import { countOfChanges, unitsGone } from "./consequences";
import type { Plan } from "./parts";
import type { PlanPreview, Touched } from "./queries";
import { newWarnings } from "./schedule";
import { Warnings } from "./Warnings";

type ConsequencesProps = {
  before: Conference;
  after: Plan;
  preview: PlanPreview;
};

/** What a change of the plan touches, with the numbers that the services have published. */
export function Consequences({ before, after, preview }: ConsequencesProps) {
  const { changed, outdatesInvitations, touched, warnings } = preview;
  const { invited, onPaper, answered } = touched.invitations;
  const groups = touched.places.groups.filter(({ over, moveUp }) => over + moveUp > 0);
  return (
    <>
      <p>{m.changedValues({ count: countOfChanges(changed) })}</p>
      {outdatesInvitations && <p>{m.outdated({ invited, onPaper, answered })}</p>}
      {groups.map(({ code, name, quota, taken, over, moveUp }) => (
        <p key={code} className={over > 0 ? "warns" : undefined}>
          {over > 0 ? m.groupIsOver({ name, quota: quota ?? 0, taken, over }) : m.groupMovesUp({ name, count: moveUp })}
        </p>
      ))}
      {unitsGone(before.plan, after).map((name) => (
        <p key={name}>{m.unitGoes({ name })}</p>
      ))}
      {touched.tasks.moved.length > 0 && <p>{m.moveDuties({ count: touched.tasks.moved.length })}</p>}
      {(outdatesInvitations || groups.length > 0) && <Counted touched={touched} letters={outdatesInvitations} />}
      <Warnings warnings={newWarnings(before.warnings, warnings)} />
    </>
  );
}

/** What has gone out, by the revision of the invitation, and until when the numbers are known. */
export function Counted({
  touched: { places, letters },
  letters: withLetters,
}: {
  touched: Touched;
  letters: boolean;
}) {
  return (
    <>
      {withLetters &&
        letters.revisions.map(({ revision, sent, printed }) => (
          <p key={revision} className="quiet small">
            {m.lettersOfRevision({ revision, sent, printed })}
          </p>
        ))}
      {places.unknown > 0 && <p className="warns">{m.uncounted({ count: places.unknown })}</p>}
      <p className="quiet small">
        {places.asOf ? m.placesAsOf({ moment: moment(places.asOf) }) : m.nobodyYet()}
        {withLetters && letters.asOf && ` ${m.lettersAsOf({ moment: moment(letters.asOf) })}`}
      </p>
    </>
  );
}
