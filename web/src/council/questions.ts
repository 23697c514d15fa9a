import type { Question } from "../domain/council";
import * as m from "../messages/council";

/** Why a member is asked. */
export function causeOf({ cause, reason, askedBy }: Question): string {
  switch (cause) {
    case "SAME_NAME":
      return m.causeSameName();
    case "SIMILAR_NAME":
      return m.causeSimilarName();
    case "DECLARED_BY_ANOTHER": {
      const by = askedBy ?? "";
      return reason ? m.causeDeclaredBecause({ by, reason }) : m.causeDeclared({ by });
    }
  }
}

/** The lines about which a member still has to answer, each with every reason. */
export function openQuestions(questions: readonly Question[], account: string): { line: string; why: string }[] {
  const lines = new Map<string, string[]>();
  for (const question of questions) {
    if (question.account === account && !question.answer) {
      lines.set(question.nominationId, [...(lines.get(question.nominationId) ?? []), causeOf(question)]);
    }
  }
  return [...lines].map(([line, why]) => ({ line, why: why.join("; ") }));
}
