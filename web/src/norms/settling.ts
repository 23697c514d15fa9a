import type { Session } from "../app/session";
import type { Norm } from "./queries";

/** Who may settle a proposal: the Chairman, about money the accountant too, and never who made it. */
export function maySettle(
  proposal: { norm: Pick<Norm, "unit">; proposed: { account: string } },
  { account, roles }: Pick<Session, "account" | "roles">,
): boolean {
  const byRole =
    roles.includes("chairman") || (roles.includes("accountant") && proposal.norm.unit !== "SHARE_OF_MEMBERS");
  return byRole && proposal.proposed.account !== account;
}
