import type { Feature } from "../app/feature";
import * as m from "../messages/hallHome";

/** Who sits where, and the halls of the commune. The Chairman reads. */
export const hall: Feature = {
  roles: ["secretariat", "office", "chairman"],
  navigation: [{ to: "/seating", title: m.seating }],
};
