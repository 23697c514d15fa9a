import { useRouter } from "@tanstack/react-router";
import { Button } from "../kit/Button";
import { PageHead } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/app";
import { isSessionEnd, ProblemError, sentence } from "./problem";
import css from "./Shell.module.css";

/** A part of a page that could not be fetched: why, and the way to try again. The rest of the page stays. */
export function LoadProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return <ProblemNote sentence={sentence(error)} act={<Button onClick={onRetry}>{m.tryAgain()}</Button>} />;
}

/** A page that could not be drawn: why, and what helps. */
export function PageProblem({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  if (isSessionEnd(error)) {
    return <Waiting what={m.loginPage()} />;
  }
  if (error instanceof ProblemError && error.status === 404) {
    return <NothingHere title={m.notFound()} text={m.problemNotFound()} />;
  }
  return (
    <>
      <PageHead title={m.pageAway()} />
      <LoadProblem
        error={error}
        onRetry={() => {
          reset?.();
          router.invalidate();
        }}
      />
    </>
  );
}

/** The frame itself could not be drawn. */
export function FrameProblem(problem: { error: unknown; reset?: () => void }) {
  return (
    <main className={css.main}>
      <PageProblem {...problem} />
    </main>
  );
}

/** A page that takes its time: it has a heading for who hears it. */
export function PageWaiting() {
  return (
    <>
      <h1 className="unseen">{m.thePage()}</h1>
      <Waiting what={m.thePage()} />
    </>
  );
}

export function NoSuchPage() {
  return <NothingHere title={m.noSuchPage()} text={m.noSuchPageText()} />;
}

/** Trying again would not help, so it shows the way home. */
function NothingHere({ title, text }: { title: string; text: string }) {
  return (
    <>
      <PageHead title={title} />
      <Note act={<a href="/">{m.toHome()}</a>}>{text}</Note>
    </>
  );
}
