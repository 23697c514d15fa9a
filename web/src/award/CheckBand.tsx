import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isSessionEnd, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { type Nomination, nomineeName } from "../domain/nomination";
import { Button } from "../kit/Button";
import { moment } from "../kit/format";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/award";
import { type AwardCheck, awardCheckQuery, checkAwards, type Gap, gapWords } from "./check";

/** Whether anything is missing between nomination and payment, as the events of all services tell it. */
export function CheckBand({ conferenceId, awards }: { conferenceId: string; awards: readonly Nomination[] }) {
  const queries = useQueryClient();
  const checks = hasRole(useSession(), "secretariat");
  const newest = useQuery(awardCheckQuery(conferenceId));
  const again = useMutation({
    mutationFn: () => checkAwards(conferenceId),
    onSuccess: (found) => queries.setQueryData(awardCheckQuery(conferenceId).queryKey, found),
  });
  if (!newest.data) {
    return null;
  }
  const act = checks && (
    <Button pending={again.isPending} onClick={() => again.mutate()}>
      {m.compareNow()}
    </Button>
  );
  return (
    <>
      <Note kind={newest.data.gaps.length > 0 ? "warning" : "calm"} act={act}>
        <p>{verdict(newest.data)}</p>
        {newest.data.gaps.length > 0 && (
          <ul>
            {newest.data.gaps.map((gap) => (
              <GapLine key={`${gap.nominationId} ${gap.kind}`} gap={gap} awards={awards} />
            ))}
          </ul>
        )}
      </Note>
      {again.error && !isSessionEnd(again.error) && <ProblemNote sentence={sentence(again.error)} />}
    </>
  );
}

function verdict({ at, events, gaps }: AwardCheck): string {
  if (!at) {
    return m.notCompared();
  }
  const when = moment(at);
  return gaps.length > 0 ? m.comparedWithGaps({ when, count: gaps.length }) : m.comparedWhole({ when, events });
}

/** A nomination that is no award is not in the list, and has its own page. */
function GapLine({ gap, awards }: { gap: Gap; awards: readonly Nomination[] }) {
  const award = awards.find(({ id }) => id === gap.nominationId);
  return (
    <li>
      {award ? (
        <Link className="name" to="/awards/$id" params={{ id: award.id }}>
          {nomineeName(award.nominee)}
        </Link>
      ) : (
        <Link to="/all-nominations/$id" params={{ id: gap.nominationId }}>
          {m.aNomination()}
        </Link>
      )}
      {": "}
      {gapWords(gap.kind)}
    </li>
  );
}
