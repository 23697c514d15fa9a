import { type Feature, selecting } from "../app/feature";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/publicityHome";
import { type Board, publicityQuery } from "./queries";

/** What is said of the conference: one unit writes, another approves; everybody reads. */
export const publicity: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/publicity", title: m.publicity }],
};

/** What waits for those who approve, and for those who write. */
export const publicityTasks: Feature = {
  roles: ["secretariat", "unit-officer"],
  navigation: [],
  mine: ({ conference }) => selecting(publicityQuery(conference.id), waiting),
};

function waiting({ items, mayWrite }: Board): Task[] {
  const toApprove = items.filter(({ state, mayApprove }) => state === "SUBMITTED" && mayApprove).length;
  const sentBack = mayWrite ? items.filter(({ state, returned }) => state === "DRAFT" && returned).length : 0;
  const line = (id: string, what: string): Task => ({
    id: `publicity ${id}`,
    what,
    act: <ButtonLink to="/publicity">{m.open()}</ButtonLink>,
  });
  return [
    ...(toApprove > 0 ? [line("approve", m.toApprove({ count: toApprove }))] : []),
    ...(sentBack > 0 ? [line("back", m.sentBack({ count: sentBack }))] : []),
  ];
}
