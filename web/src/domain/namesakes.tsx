import type { ReactNode } from "react";
import type { Found } from "../app/feature";
import * as m from "../messages/domain";
import { kindName, type Nomination, nomineeName, stateOf } from "./nomination";

/** What the search on the home page says of the nominations that it found. */
export function foundOf(nominations: readonly Nomination[], link: (id: string, name: string) => ReactNode): Found[] {
  return nominations.map(({ id, nominee, callName, unit, state }) => ({
    id,
    name: nomineeName(nominee),
    ...(nominee.kind !== "COLLECTIVE" && { callName }),
    link: link(id, nomineeName(nominee)),
    more: m.nominated({ kind: kindName(nominee.kind), state: stateOf(state).word }),
    unit,
  }));
}
