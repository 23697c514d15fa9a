import type { Feature } from "../app/feature";
import * as m from "../messages/arrivalsHome";

/** Who has come, at the table of the secretariat: on the day, and for the passes of the phones before it. */
export const arrivals: Feature = {
  roles: ["secretariat", "office"],
  navigation: [{ to: "/arrivals", title: m.arrivals }],
};
