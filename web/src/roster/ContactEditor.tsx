import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/roster";
import { ContactFields } from "./ContactFields";
import { changeContact } from "./commands";
import { type ContactForm, contactFormOf, contactOf, sameContact } from "./forms";
import { delegateQuery, type ReadDelegate } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

/**
 * The contact of a delegate. A delegate changes by itself, with each report of a delivery or an answer, so a stale
 * version is compared by the contact only: if that is as it was, the change goes on top of the new version.
 */
export function ContactEditor({ delegate }: { delegate: ReadDelegate }) {
  const queries = useQueryClient();
  const [form, setForm] = useState<ContactForm>();
  const [theirs, setTheirs] = useState<ReadDelegate>();
  const known = contactFormOf(delegate);
  const shown = form ?? known;
  const unsaved = !sameContact(shown, known);
  const latest = () => queries.fetchQuery({ ...delegateQuery(delegate.id), staleTime: 0 });
  const save = useDelegateChange(
    async ({ base, answers }: { base: ReadDelegate; answers: ContactForm }) => {
      try {
        return await changeContact(base, contactOf(answers));
      } catch (error) {
        if (!isStale(error)) {
          throw error;
        }
        const now = await latest();
        if (!sameContact(contactFormOf(now), contactFormOf(base))) {
          setTheirs(now);
          throw error;
        }
        return await changeContact(now, contactOf(answers));
      }
    },
    () => m.didContact({ name: delegate.name }),
    () => {
      setForm(undefined);
      setTheirs(undefined);
    },
  );
  const problems = fieldProblems(save.error, ["channel", "email", "phone"]);
  return (
    <Section title={m.contact()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ base: delegate, answers: shown });
        }}
      >
        <UnsavedGuard unsaved={unsaved} />
        {theirs && (
          <StaleVersion
            differences={differences(contactFormOf(theirs), shown, [
              { label: m.channel(), text: ({ channel }) => (channel === "EMAIL" ? m.byMail() : m.onPaper()) },
              { label: m.email(), text: ({ email }) => email },
              { label: m.phone(), text: ({ phone }) => phone },
            ])}
            onTakeTheirs={() => {
              setForm(undefined);
              setTheirs(undefined);
              save.reset();
            }}
            onKeepMine={() => {
              setTheirs(undefined);
              save.mutate({ base: theirs, answers: shown });
            }}
          />
        )}
        {save.error && !isStale(save.error) && !isSessionEnd(save.error) && (
          <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <ContactFields form={shown} onChange={(part) => setForm({ ...shown, ...part })} problemAt={problems.at} />
        </FieldList>
        <Actions>
          <Button type="submit" pending={save.isPending} disabled={!unsaved}>
            {m.saveContact()}
          </Button>
          {delegate.invitation && unsaved && <span className="quiet small">{m.contactInvited()}</span>}
        </Actions>
      </form>
    </Section>
  );
}
