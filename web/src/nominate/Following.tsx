import { type Conference, movementName } from "../domain/conference";
import type { Nomination } from "../domain/nomination";
import { Fact, FieldList } from "../kit/Field";
import { Life } from "../kit/Figures";
import { Section } from "../kit/Page";
import * as m from "../messages/nominate";
import { steps } from "./steps";

/** A nomination that has left the unit: what was proposed, and where it is. */
export function Following({ nomination, plan }: { nomination: Nomination; plan: Conference | undefined }) {
  return (
    <>
      <Section title={m.proposal()}>
        <FieldList>
          <Fact label={m.achievement()}>{nomination.achievement}</Fact>
          <Fact label={m.movement()}>{movementName(plan, nomination.movement)}</Fact>
          <Fact label={m.formOfAward()}>{nomination.formName}</Fact>
        </FieldList>
      </Section>
      <Section title={m.way()}>
        <Life steps={steps(nomination)} />
      </Section>
    </>
  );
}
