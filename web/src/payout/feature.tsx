import type { Feature } from "../app/feature";
import * as m from "../messages/payoutHome";

/** Lists on which people sign for their rewards. The accountant makes and pays them; the others read. */
export const payouts: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [{ to: "/payouts", title: m.title }],
};
