import { type Feature, selecting } from "../app/feature";
import { hasRole, type Session } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/speechesHome";
import { type Board, speechesQuery } from "./queries";

/** Speeches: the secretariat and the office prepare them, units write theirs, leaders approve what they read. */
export const speeches: Feature = {
  roles: ["secretariat", "office", "chairman", "unit-officer"],
  navigation: [{ to: "/speeches", title: m.speeches }],
  mine: ({ conference, session }) => selecting(speechesQuery(conference.id), (board) => waiting(board, session)),
};

function waiting({ parts }: Board, session: Session): Task[] {
  const all = parts.flatMap((part) => part.speeches);
  const office = hasRole(session, "secretariat", "office");
  const leaders = hasRole(session, "chairman");
  const submitted = all.filter(
    ({ state, kind }) => state === "SUBMITTED" && (office ? kind === "TALK" : leaders && kind !== "TALK"),
  ).length;
  const replaced = office ? all.filter(({ state, revoked }) => revoked || state === "DECLINED").length : 0;
  const open = hasRole(session, "unit-officer")
    ? all.filter(({ state, kind }) => state === "ACCEPTED" && kind !== "DIALOGUE").length
    : 0;
  const line = (id: string, count: number, what: (p: { count: number }) => string): Task[] =>
    count === 0
      ? []
      : [{ id: `speeches ${id}`, what: what({ count }), act: <ButtonLink to="/speeches">{m.open()}</ButtonLink> }];
  return [
    ...line("approve", submitted, m.toApprove),
    ...line("replace", replaced, m.toReplace),
    ...line("write", open, m.toWrite),
  ];
}
