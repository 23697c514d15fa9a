import { type Feature, selecting } from "../app/feature";
import type { Session } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/normsHome";
import { type NormProposal, proposalsQuery } from "./queries";
import { maySettle } from "./settling";

/** Norms of money and of votes: one person proposes, another one approves. */
export const norms: Feature = {
  roles: ["secretariat", "council-secretary", "chairman", "accountant"],
  navigation: [{ to: "/norms", title: m.norms }],
  mine: ({ session }) => selecting(proposalsQuery, ({ proposals }) => toApprove(proposals, session)),
};

function toApprove(all: NormProposal[], session: Session): Task[] {
  const waiting = all.filter((proposal) => proposal.state === "PROPOSED" && maySettle(proposal, session));
  return waiting.length === 0
    ? []
    : [
        {
          id: "approve norms",
          what: m.approve({ count: waiting.length }),
          more: waiting.map(({ norm }) => norm.name).join("; "),
          act: <ButtonLink to="/norms">{m.approveAct()}</ButtonLink>,
        },
      ];
}
