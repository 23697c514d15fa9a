import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { issuerOf, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { FileLink } from "../kit/Button";
import { Fact, FieldList } from "../kit/Field";
import { moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/letters";
import { Handover } from "./Handover";
import { LetterDecision } from "./LetterDecision";
import { failureOf, hasPaper, letterState, mayBeAskedForAgain, needsPerson } from "./letter";
import { paperOf, previewOf } from "./papers";
import { type Letter, letterQuery } from "./queries";
import { SendAgain } from "./SendAgain";
import { SendTest } from "./SendTest";
import { versionName } from "./text";

/** One invitation: where it is, what a person has to decide, and every step of it. */
export function LetterPage() {
  const { id } = useParams({ from: "/shell/letters/$id" });
  const { data: letter } = useSuspenseQuery(letterQuery(id));
  const plan = usePlan();
  const { mark, word } = letterState(letter.state);
  const failure = failureOf(letter);
  const nomination = letter.nominationId;
  return (
    <>
      <PageHead
        title={letter.name}
        issuer={issuerOf(plan)}
        crumb={
          <>
            <Link to="/letters">{m.listTitle()}</Link> › {word}
          </>
        }
        under={underOf(letter)({ revision: letter.revision, since: moment(letter.since) })}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin
        margin={
          <>
            <MarginNote title={m.papers()}>
              {hasPaper(letter) && (
                <p>
                  <FileLink kind="plain" href={paperOf(letter)} target="_blank" rel="noreferrer">
                    {m.openPaper()}
                  </FileLink>
                </p>
              )}
              {letter.channel === "EMAIL" && (
                <p>
                  <FileLink kind="plain" href={previewOf(letter)} target="_blank" rel="noreferrer">
                    {m.openPreview()}
                  </FileLink>
                </p>
              )}
              <SendTest letter={letter} />
            </MarginNote>
            {nomination ? (
              <MarginNote title={m.nomination()}>
                <p>
                  <Link to="/all-nominations/$id" params={{ id: nomination }}>
                    {m.openNomination()}
                  </Link>
                </p>
                {letter.state === "FAILED" && <p>{m.callTheUnit()}</p>}
              </MarginNote>
            ) : (
              <MarginNote title={m.delegate()}>
                <p>
                  <Link to="/delegates/$id" params={{ id: letter.delegateId }}>
                    {letter.name}
                  </Link>
                </p>
                {letter.state === "FAILED" && <p>{m.correctAddress()}</p>}
              </MarginNote>
            )}
            {mayBeAskedForAgain(letter) && (
              <MarginNote title={m.lost()}>
                <SendAgain letter={letter} />
              </MarginNote>
            )}
            <HistoryNote collection="messages" id={letter.id} name={letter.name} />
          </>
        }
      >
        {failure && <Note kind="stops">{failure}</Note>}
        <Section title={m.delivery()}>
          <FieldList>
            <Fact label={m.channel()}>{letter.channel === "EMAIL" ? m.byMail() : m.onPaper()}</Fact>
            {letter.to && <Fact label={m.address()}>{letter.to}</Fact>}
            {letter.texts && (
              <Fact label={m.texts()}>
                {m.textsOf({
                  vietnamese: versionName(letter.texts.vietnamese),
                  english: versionName(letter.texts.english),
                })}
              </Fact>
            )}
            {letter.attempts ? <Fact label={m.attempts()}>{letter.attempts}</Fact> : null}
            {letter.nextTryAt && <Fact label={m.nextTry()}>{moment(letter.nextTryAt)}</Fact>}
            {letter.serverAnswer && <Fact label={m.serverAnswer()}>{letter.serverAnswer}</Fact>}
            {letter.settledBy && (
              <Fact label={m.knownBy()}>{letter.settledBy === "ANSWER" ? m.byAnswer() : m.byPerson()}</Fact>
            )}
          </FieldList>
        </Section>
        {letter.state === "PRINTED" && <Handover letter={letter} />}
        {needsPerson(letter) && <LetterDecision key={letter.state} letter={letter} />}
      </WithMargin>
    </>
  );
}

const unders: Partial<Record<Letter["purpose"], typeof m.letterOf>> = {
  REMINDER: m.reminderOf,
  THANKS: m.thanksOf,
  RETURNED: m.returnedOf,
  TASK_ASSIGNED: m.taskOf,
  TASK_OVERDUE: m.taskOf,
  TASK_RETURNED: m.taskOf,
};

function underOf({ purpose, takesBack }: Letter) {
  return takesBack ? m.noticeOf : (unders[purpose] ?? m.letterOf);
}
