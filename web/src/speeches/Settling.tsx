import { isSessionEnd, sentence } from "../app/problem";
import { useSession } from "../app/session";
import { Actions, Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/speeches";
import { approve, type Of, sendBack, submit } from "./commands";
import { isLeaders } from "./form";
import { ReasonAct } from "./ReasonAct";
import { useSpeechStep } from "./useSpeechStep";

/** Who prepares it submits it; the office, or the leader who reads it, approves it or returns it. */
export function Settling({ of, open }: { of: Of; open: boolean }) {
  const { speech } = of;
  const session = useSession();
  const submitting = useSpeechStep(
    of.conferenceId,
    () => submit(of),
    () => m.didSubmit(),
  );
  const approving = useSpeechStep(
    of.conferenceId,
    () => approve(of, ""),
    () => m.didApprove(),
  );
  const error = submitting.error ?? approving.error;
  const works = open && speech.state !== "DECLINED" && !speech.revoked;
  const isOpen = speech.stage === "DRAFT" || speech.stage === "RETURNED";
  const hasText = speech.passages.length > 0 || speech.file != null;
  const submits = works && speech.mayPrepare && isOpen && hasText;
  const settles = works && speech.maySettle && !isOpen;
  if (!submits && !settles) {
    return null;
  }
  // Who reads it says yes; whoever enters that for them says how they agreed.
  const forAnother = isLeaders(speech.kind) && speech.speaker.name !== session.name;
  return (
    <>
      {error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />}
      <Actions apart>
        {submits && (
          <Button kind="first" pending={submitting.isPending} onClick={() => submitting.mutate()}>
            {m.submit()}
          </Button>
        )}
        {settles && speech.stage === "SUBMITTED" && !forAnother && (
          <Button kind="first" pending={approving.isPending} onClick={() => approving.mutate()}>
            {m.approve()}
          </Button>
        )}
        {settles && speech.stage === "SUBMITTED" && forAnother && (
          <ReasonAct
            of={of}
            act={m.approve()}
            title={m.approveTitle()}
            confirm={m.approveAct()}
            text={m.approveText({ name: speech.speaker.name })}
            step={(note) => approve(of, note)}
            said={() => m.didApprove()}
          />
        )}
        {settles && (
          <ReasonAct
            of={of}
            act={m.sendBack()}
            title={m.returnTitle()}
            confirm={m.returnAct()}
            text={m.returnText()}
            step={(reason) => sendBack(of, reason)}
            said={() => m.didReturn()}
          />
        )}
      </Actions>
    </>
  );
}
