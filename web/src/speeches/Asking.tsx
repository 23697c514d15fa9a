import { isSessionEnd, sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/speeches";
import { answer, invite, type Of } from "./commands";
import { isLeaders } from "./form";
import type { Speech } from "./queries";
import { ReasonAct } from "./ReasonAct";
import { useSpeechStep } from "./useSpeechStep";

const words: Record<Speech["answer"], () => string> = {
  NOT_ASKED: m.notAsked,
  OPEN: m.asked,
  ACCEPTED: m.accepted,
  DECLINED: m.declined,
};

/** Whether who is to speak was asked, and what they said, as the office enters it. */
export function Asking({ of, open }: { of: Of; open: boolean }) {
  const { speech } = of;
  const { answered } = speech;
  const inviting = useSpeechStep(
    of.conferenceId,
    () => invite(of),
    () => m.didInvite(),
  );
  const accepting = useSpeechStep(
    of.conferenceId,
    () => answer(of, true, ""),
    () => m.didAccept(),
  );
  const error = inviting.error ?? accepting.error;
  const may = open && speech.mayManage;
  const asked = speech.answer !== "NOT_ASKED";
  return (
    <Section title={m.invitation()}>
      <p>{words[speech.answer]()}</p>
      {answered && <p className="quiet">{m.savedBy({ by: answered.by, at: moment(answered.at) })}</p>}
      {!asked && isLeaders(speech.kind) && <p className="quiet">{m.leaderUnasked()}</p>}
      {error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />}
      {may && (
        <Actions>
          {(speech.answer === "NOT_ASKED" || speech.answer === "DECLINED") && !speech.revoked && (
            <Button pending={inviting.isPending} onClick={() => inviting.mutate()}>
              {m.invite()}
            </Button>
          )}
          {asked && speech.answer !== "ACCEPTED" && (
            <Button pending={accepting.isPending} onClick={() => accepting.mutate()}>
              {m.accept()}
            </Button>
          )}
          {asked && speech.answer !== "DECLINED" && (
            <ReasonAct
              of={of}
              act={m.decline()}
              title={m.declineTitle()}
              confirm={m.declineAct()}
              text={m.declineText()}
              step={(reason) => answer(of, false, reason)}
              said={() => m.didDecline()}
            />
          )}
        </Actions>
      )}
    </Section>
  );
}
