import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { ProblemError } from "../app/problem";
import { useSettled } from "../app/useSettled";
import { useConference } from "../domain/conference";
import { FieldList, SelectField } from "../kit/Field";
import { compareNames } from "../kit/format";
import { isEnglish } from "../kit/language";
import { Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import { Prose } from "../kit/SideBySide";
import * as m from "../messages/letterTexts";
import { hasPaper } from "./letter";
import { lettersQuery } from "./queries";
import { toOfficers } from "./text";
import { type LetterText, type TextForm, textPreviewQuery } from "./textQueries";

/** The text as one recipient of the conference gets it. */
export function TextPreview({ text, form }: { text: LetterText; form: TextForm }) {
  const conference = useConference();
  const { data: letters } = useQuery({ ...lettersQuery(conference?.id ?? ""), enabled: conference !== undefined });
  const recipients = (letters ?? [])
    .filter(
      (letter) =>
        letter.state !== "SUPERSEDED" &&
        (hasPaper(letter) ? !toOfficers(text.purpose) : letter.purpose === text.purpose),
    )
    .sort(compareNames);
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? recipients[0]?.id;
  const settled: TextForm = JSON.parse(useSettled(JSON.stringify(form)));
  const { data, error, refetch } = useQuery({
    ...textPreviewQuery(text.purpose, text.language, settled, id ?? ""),
    enabled: id !== undefined,
  });
  const faulty = error instanceof ProblemError && error.status === 400;
  return (
    <Section title={m.preview()}>
      {id === undefined ? (
        <p className="quiet">{m.noRecipient()}</p>
      ) : (
        <>
          <FieldList>
            <SelectField
              label={m.previewFor()}
              hint={m.previewHint()}
              value={id}
              options={recipients.map((letter) => ({ value: letter.id, label: letter.name }))}
              onChange={setChosen}
            />
          </FieldList>
          {faulty && <Faults error={error} />}
          {error && !faulty && <LoadProblem error={error} onRetry={() => refetch()} />}
          {!data && !error && <Waiting what={m.thePreview()} />}
          {data && (
            <>
              <h3>{data.subject}</h3>
              <Prose paragraphs={data.paragraphs} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

/** What stands in the way of it, as saving would say it at the fields. */
function Faults({ error }: { error: ProblemError }) {
  return (
    <>
      <p className="quiet">{m.previewNotYet()}</p>
      <ul>
        {error.problem.errors?.map(({ path, vietnamese, english }) => (
          <li key={`${path} ${english}`} className="warns">
            {isEnglish() ? english : vietnamese}
          </li>
        ))}
      </ul>
    </>
  );
}
