import { useRouter } from "@tanstack/react-router";
import { Button } from "../kit/Button";
import { EmptyState } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/app";
import { isSessionEnd, sentence } from "./problem";

/** A part of a page that could not be fetched: why, and the way to try again. The rest of the page stays. */
export function LoadProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return <ProblemNote sentence={sentence(error)} act={<Button onClick={onRetry}>{m.tryAgain()}</Button>} />;
}

/** A page that could not be drawn: why, and the way to try again. */
export function PageProblem({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  if (isSessionEnd(error)) {
    return <Waiting what={m.loginPage()} />;
  }
  return (
    <LoadProblem
      error={error}
      onRetry={() => {
        reset?.();
        router.invalidate();
      }}
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
