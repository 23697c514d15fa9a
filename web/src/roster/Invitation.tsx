import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { date } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/roster";
import { inviteDelegate } from "./commands";
import type { ReadDelegate, Roster } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

type InvitationProps = { delegate: ReadDelegate; roster: Roster | undefined };

/** Invites one person, or again after a failure, a corrected address or a change of date. */
export function Invitation({ delegate, roster }: InvitationProps) {
  const { name, invitation } = delegate;
  const invite = useDelegateChange(
    () => inviteDelegate(delegate),
    (_, { invitation: now }) =>
      now && now.revision > (invitation?.revision ?? 0) ? m.didInvite({ name }) : m.wasInvited({ name }),
  );
  const again = invitation && !invitation.withdrawn;
  return (
    <Section title={m.invitation()}>
      {invite.error && <ProblemNote sentence={sentence(invite.error)} />}
      <p className="quiet">
        {!roster?.schedule
          ? m.dateOpen()
          : again
            ? m.inviteAgainText()
            : m.inviteFor({ day: date(roster.schedule.date) })}
      </p>
      <Actions apart>
        <Button
          kind={again ? "second" : "first"}
          pending={invite.isPending}
          disabled={!roster?.schedule}
          onClick={() => invite.mutate()}
        >
          {again ? m.inviteOneAgain() : m.inviteOne()}
        </Button>
      </Actions>
    </Section>
  );
}
