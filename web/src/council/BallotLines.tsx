import { type Conference, movementName, unitName, usePlan } from "../domain/conference";
import { type CouncilLine, conflictGround } from "../domain/council";
import { alikeText, openConcerns } from "../domain/findings";
import { type Nomination, nomineeDetails, nomineeName } from "../domain/nomination";
import { BallotEntry } from "../kit/Ballot";
import { date } from "../kit/format";
import * as m from "../messages/council";
import { type BallotLine, type Choice, type Choices, choiceName } from "./ballot";

type BallotLinesProps = {
  lines: readonly BallotLine[];
  /** Those of them on which the member votes. */
  own: readonly BallotLine[];
  choices: Choices;
  /** What stands at a line without a choice. */
  problem: string | undefined;
  onChoose: (nominationId: string, choice: Choice) => void;
};

const all: readonly Choice[] = ["FOR", "AGAINST", "ABSTAIN"];

export function BallotLines({ lines, own, choices, problem, onChoose }: BallotLinesProps) {
  const plan = usePlan();
  return lines.map((line) => {
    const { nomination, number, line: required } = line;
    const votes = own.includes(line);
    const choice = choices[nomination.id];
    return (
      <BallotEntry<Choice>
        key={nomination.id}
        title={m.lineName({ number, name: nomineeName(nomination.nominee) })}
        value={(votes && choice) || ""}
        options={all.map((value) => ({ value, label: choiceName(value), disabled: !votes }))}
        onChange={(value) => onChoose(nomination.id, value)}
        problem={votes && !choice ? problem : undefined}
      >
        <About nomination={nomination} plan={plan} />
        <p className="quiet small">{votesNeeded(required)}</p>
        {!votes && (
          <p className="small warns">
            {m.noVoteOnLine({ why: line.conflict ? conflictGround(line.conflict) : m.conflictFound() })}
          </p>
        )}
      </BallotEntry>
    );
  });
}

function votesNeeded({ needed, eligible, share, regulation }: CouncilLine): string {
  return regulation
    ? m.needsVotesBy({ needed, eligible, share, source: regulation.source })
    : m.needsVotes({ needed, eligible, share });
}

function About({ nomination, plan }: { nomination: Nomination; plan: Conference | undefined }) {
  const { nominee, unit, formName, movement, achievement, findings } = nomination;
  return (
    <>
      <p className="quiet small">
        {[nomineeDetails(nominee), unitName(plan, unit), formName, movementName(plan, movement)].join(" · ")}
      </p>
      <p>{achievement}</p>
      {findings?.map((finding) => (
        <p className="small warns" key={finding.id}>
          {alikeText(finding, (code) => unitName(plan, code))}
        </p>
      ))}
      {openConcerns(nomination).map(({ text, at }) => (
        <p className="small warns" key={at}>
          {m.concernPending({ text })}
        </p>
      ))}
      {nomination.earlierVotes?.map(({ sessionId, inFavour, eligible, day }) => (
        <p className="small warns" key={sessionId}>
          {m.votedBefore({ votes: inFavour, eligible, day: date(day) })}
        </p>
      ))}
    </>
  );
}
