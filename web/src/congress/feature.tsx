import type { Feature } from "../app/feature";
import * as m from "../messages/congressHome";

/** The list of delegates to the higher congress. The office counts; the Chairman reads. */
export const congress: Feature = {
  roles: ["secretariat", "office", "chairman"],
  navigation: [{ to: "/congress", title: m.congress }],
};
