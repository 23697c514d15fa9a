import { type Context, type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { type RunningOrder, runningOrderQuery } from "../domain/runningOrder";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/stageHome";

/** The order in which the awards are handed out: for those who prepare the stage, and the Chairman who hands them out. */
export const stage: Feature = {
  roles: ["secretariat", "office", "chairman"],
  navigation: [{ to: "/running-order", title: m.runningOrder }],
  figures: ({ conference }) => selecting(runningOrderQuery(conference.id), figuresOf),
  mine: (context) => selecting(runningOrderQuery(context.conference.id), (order) => withoutRecipient(order, context)),
};

/** Nothing before the first decision. */
function figuresOf({ awards, slots }: RunningOrder): Figure[] {
  const came = slots.filter(({ status }) => status === "PRESENT").length;
  return awards === 0
    ? []
    : [{ label: m.onStage(), value: `${slots.length}/${awards}`, ...(came > 0 && { more: m.came({ count: came }) }) }];
}

/** Somebody else may come up for who does not come. */
function withoutRecipient({ absent }: RunningOrder, { session }: Context): Task[] {
  return absent.length > 0 && hasRole(session, "secretariat", "office")
    ? [
        {
          id: "stage absent",
          what: m.absent({ count: absent.length }),
          more: m.absentMore(),
          act: <ButtonLink to="/running-order">{m.see()}</ButtonLink>,
        },
      ]
    : [];
}
