import { useRouter } from "@tanstack/react-router";
import { Button } from "../kit/Button";
import { EmptyState } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/app";
import { isSessionEnd, sentence } from "./problem";

/** A page that could not be drawn: why, and the way to try again. */
export function PageProblem({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  if (isSessionEnd(error)) {
    return <Waiting what={m.loginPage()} />;
  }
  return (
    <ProblemNote
      sentence={sentence(error)}
      act={
        <Button
          onClick={() => {
            reset?.();
            router.invalidate();
          }}
        >
          {m.tryAgain()}
        </Button>
      }
    />
  );
}

export function NoSuchPage() {
  return (
    <EmptyState title={m.noSuchPage()} act={<a href="/">{m.toHome()}</a>}>
      {m.noSuchPageText()}
    </EmptyState>
  );
}
