import { type Feature, selecting } from "../app/feature";
import * as m from "../messages/operateHome";
import { reportsQuery } from "./queries";
import { tasksOf } from "./tasks";

/** The operator sees that events flow, handles those that got stuck, and brings communes in. */
export const operate: Feature = {
  roles: ["operator"],
  navigation: [
    { to: "/operations", title: m.operations },
    { to: "/dead-letters", title: m.deadLetters },
    { to: "/communes", title: m.communes },
  ],
  anywhere: () => selecting(reportsQuery, tasksOf),
};
