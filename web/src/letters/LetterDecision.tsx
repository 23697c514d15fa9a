import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, FieldList, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/letters";
import { markPrinted, resolveLetter } from "./commands";
import { hasPaper, mayBePrinted } from "./letter";
import { type Letter, letterQuery, type Resolution } from "./queries";

type Choice = Resolution | "PRINTED";

/** What only a person can know or do: that a letter arrived, that it is sent again, that paper was printed. */
export function LetterDecision({ letter }: { letter: Letter }) {
  const queries = useQueryClient();
  const options = choicesOf(letter);
  const only = options.length === 1 ? options[0] : undefined;
  const [choice, setChoice] = useState<Choice | "">(only?.value ?? "");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const decide = useMutation({
    mutationFn: (chosen: Choice) =>
      chosen === "PRINTED" ? markPrinted(letter) : resolveLetter(letter, chosen, reason.trim()),
    onSuccess: (decided, chosen) => {
      queries.setQueryData(letterQuery(decided.id).queryKey, decided);
      const { name } = letter;
      say({ PRINTED: m.didMark, RESEND: m.didSendAgain, DELIVERED: m.didConfirm, PAPER: m.didPaper }[chosen]({ name }));
    },
    // A refusal, a stale version too, shows the letter as it is now; what was typed stays.
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const problems = fieldProblems(decide.error, ["reason"]);
  const withReason = choice === "RESEND" || choice === "DELIVERED";
  return (
    <Section title={m.decision()}>
      <UnsavedGuard unsaved={reason !== "" && !decide.isSuccess} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (choice !== "") {
            decide.mutate(choice);
          }
        }}
      >
        {decide.error && <ProblemNote sentence={sentence(decide.error)} more={problems.elsewhere} />}
        <FieldList>
          {!only && (
            <ChoiceField
              label={letter.state === "UNCERTAIN" ? m.askedThePerson() : m.whatNow()}
              {...(letter.state === "UNCERTAIN" && { hint: m.uncertainText() })}
              value={choice}
              options={options}
              onChange={setChoice}
              problem={asked && choice === "" ? m.chooseOne() : undefined}
            />
          )}
          {withReason && (
            <TextField
              label={m.howKnown()}
              hint={m.howKnownHint()}
              optional
              value={reason}
              onChange={setReason}
              rows={2}
              maxLength={500}
              problem={problems.at("reason")}
            />
          )}
        </FieldList>
        <Actions>
          <Button kind="first" type="submit" pending={decide.isPending}>
            {actOf(choice)}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}

function choicesOf(letter: Letter): { value: Choice; label: string }[] {
  const { state, to } = letter;
  return [
    ...(state === "UNCERTAIN" ? [{ value: "DELIVERED" as const, label: m.choiceDelivered() }] : []),
    ...((state === "UNCERTAIN" || state === "FAILED") && to
      ? [{ value: "RESEND" as const, label: m.choiceResend() }]
      : []),
    ...(state === "FAILED" && hasPaper(letter) ? [{ value: "PAPER" as const, label: m.choicePaper() }] : []),
    ...(mayBePrinted(letter) ? [{ value: "PRINTED" as const, label: m.choicePrinted() }] : []),
  ];
}

function actOf(choice: Choice | ""): string {
  return choice === "" ? m.save() : acts[choice]();
}

const acts = { PRINTED: m.actPrinted, RESEND: m.actResend, DELIVERED: m.actDelivered, PAPER: m.actPaper };
