import type { ReactNode } from "react";
import type { Found } from "../app/feature";
import { matches } from "../kit/format";
import * as m from "../messages/domain";
import { kindName, type Nomination, nomineeName, stateOf } from "./nomination";

/** The nominations whose nominee has every word of the text in the name, without marks. */
export function namesakesIn(
  all: readonly Nomination[],
  text: string,
  link: (id: string, name: string) => ReactNode,
): Found[] {
  return all
    .filter(({ nominee }) => matches(nomineeName(nominee), text))
    .map(({ id, nominee, unit, state }) => ({
      id,
      name: nomineeName(nominee),
      link: link(id, nomineeName(nominee)),
      more: m.nominated({ kind: kindName(nominee.kind), state: stateOf(state).word }),
      unit,
    }));
}
