import { sentence } from "../app/problem";
import { type CouncilSession, memberName, type Question } from "../domain/council";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/council";
import { type Answer, answerQuestion } from "./queries";
import { causeOf, openQuestions } from "./questions";
import { useSessionChange } from "./useSessionChange";

type OwnQuestionsProps = { session: CouncilSession; account: string };

const nominee = ({ lines }: CouncilSession, id: string) =>
  lines.find(({ nominationId }) => nominationId === id)?.nominee ?? id;

/** What the person is asked: only the member's own word counts. */
export function OwnQuestions({ session, account }: OwnQuestionsProps) {
  const answer = useSessionChange((given: Answer) => answerQuestion(session.id, given), m.didAnswer);
  if (session.state !== "CONVENED") {
    return null;
  }
  return (
    <>
      {openQuestions(session.questions, account).map(({ line, why }) => (
        <Note key={line} kind="warning">
          <p>{m.askMe({ nominee: nominee(session, line), why })}</p>
          <Actions>
            <Button
              pending={answer.isPending}
              onClick={() => answer.mutate({ nominationId: line, answer: "CONFLICT" })}
            >
              {m.yesConflict()}
            </Button>
            <Button
              pending={answer.isPending}
              onClick={() => answer.mutate({ nominationId: line, answer: "NO_CONFLICT" })}
            >
              {m.noConflict()}
            </Button>
          </Actions>
        </Note>
      ))}
      {answer.error && <ProblemNote sentence={sentence(answer.error)} />}
    </>
  );
}

/** Who was asked about what, and what they said. */
export function Questions({ session }: { session: CouncilSession }) {
  const columns: Column<Question>[] = [
    {
      id: "member",
      title: m.member(),
      shown: "always",
      text: ({ account }) => memberName(session, account),
      cell: ({ account }) => <span className="name">{memberName(session, account)}</span>,
    },
    { id: "nominee", title: m.askedAbout(), text: ({ nominationId }) => nominee(session, nominationId) },
    { id: "cause", title: m.why(), text: causeOf },
    {
      id: "answer",
      title: m.answer(),
      text: ({ answer }) =>
        answer ? (answer === "CONFLICT" ? m.answeredConflict() : m.answeredNone()) : m.waitsForAnswer(),
    },
  ];
  return (
    session.questions.length > 0 && (
      <Section title={m.questionsTitle()}>
        <DataTable
          name="council-questions"
          caption={m.questionsTitle()}
          columns={columns}
          rows={session.questions}
          rowId={({ account, nominationId, cause }) => `${account} ${nominationId} ${cause}`}
          rowName={({ account }) => memberName(session, account)}
          bare
        />
      </Section>
    )
  );
}
