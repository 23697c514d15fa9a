import { Link } from "@tanstack/react-router";
import type { DecisionLine } from "./decisions";
import { kindName } from "./nomination";

type Awarded = Pick<DecisionLine, "nominationId" | "awardee">;

/** In a list: who is awarded, with the way to the life of the award. */
export function AwardeeName({ nominationId, awardee }: Awarded) {
  return (
    <>
      <Link className="name" to="/awards/$id" params={{ id: nominationId }}>
        {awardee.name}
      </Link>
      <span className="under">{[kindName(awardee.kind), awardee.note, awardee.unit].filter(Boolean).join(" · ")}</span>
    </>
  );
}
