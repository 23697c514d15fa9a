import type { Feature } from "../app/feature";
import * as m from "../messages/unitsHome";

/** The register of the commune's units, kept by secretariat and office. */
export const units: Feature = {
  roles: ["secretariat", "office"],
  navigation: [{ to: "/units", title: m.units }],
};
