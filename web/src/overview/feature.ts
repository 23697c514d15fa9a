import type { Feature } from "../app/feature";
import * as m from "../messages/overviewHome";

/** The whole conference on one sheet, for who answers for the whole. */
export const overview: Feature = {
  roles: ["chairman", "secretariat", "office"],
  navigation: [{ to: "/overview", title: m.overview }],
};
