import { useQueries } from "@tanstack/react-query";
import type { ConferenceSummary } from "../domain/conference";
import { type Task, Tasks } from "../kit/Figures";
import { Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/app";
import type { Selecting } from "./feature";
import { featuresOf } from "./features";
import { LoadProblem } from "./PageProblem";
import { useSession } from "./session";

/** @param conference undefined for a person whose role has none */
export function Waits({ conference }: { conference?: ConferenceSummary }) {
  const session = useSession();
  const context = conference && { session, conference };
  const others = useTasks(featuresOf(session).map((feature) => context && feature.others?.(context)));
  return (
    <>
      <MyTasks {...(conference && { conference })} />
      {others.tasks.length > 0 && (
        <Section title={m.waitsForOthers()}>
          <Tasks tasks={others.tasks} />
        </Section>
      )}
    </>
  );
}

/** What waits for me, from every feature of my roles. */
export function MyTasks({ conference }: { conference?: ConferenceSummary }) {
  const session = useSession();
  const context = conference && { session, conference };
  const mine = useTasks(
    featuresOf(session).flatMap((feature) => [feature.anywhere?.(), context && feature.mine?.(context)]),
  );
  return (
    <Section title={m.waitsForMe()}>
      {mine.failed && <LoadProblem error={mine.failed.error} onRetry={() => mine.failed?.refetch()} />}
      {mine.tasks.length > 0 && <Tasks tasks={mine.tasks} />}
      {mine.tasks.length === 0 &&
        (mine.waiting ? <Waiting what={m.theTasks()} /> : <p className="quiet">{m.nothingWaits()}</p>)}
    </Section>
  );
}

/** One service that is away costs its own lines only. */
function useTasks(queries: (Selecting<Task[]> | undefined)[]) {
  const results = useQueries({ queries: queries.filter((query) => query !== undefined) });
  const failed = results.find((result) => result.isError);
  return {
    tasks: results.flatMap((result) => (result.data as Task[] | undefined) ?? []),
    waiting: results.some((result) => result.isPending),
    failed,
  };
}
