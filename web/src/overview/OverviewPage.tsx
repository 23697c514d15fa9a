import { createElement, Suspense } from "react";
import { ConferenceFigures } from "../app/ConferenceFigures";
import { featuresOf } from "../app/features";
import { useSession } from "../app/session";
import { MyTasks } from "../app/Waits";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Button } from "../kit/Button";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/overview";
import css from "./OverviewPage.module.css";

/** What every feature of my roles counts, each number with the way to its list; printed, it is one sheet of A4. */
export function OverviewPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  if (!conference) {
    return (
      <>
        <PageHead title={m.title()} />
        <EmptyState title={m.noConference()} />
      </>
    );
  }
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={conference.title}>
        <Button kind="plain" onClick={() => window.print()}>
          {m.print()}
        </Button>
      </PageHead>
      <div className={css.figures}>
        <ConferenceFigures conference={conference} />
      </div>
      <div className={css.tasks}>
        <MyTasks conference={conference} />
      </div>
      <div className={css.blocks}>
        <Suspense fallback={<Waiting what={m.theNumbers()} />}>
          {featuresOf(session).map(
            ({ overview }, index) => overview && createElement(overview, { key: index, session, conference }),
          )}
        </Suspense>
      </div>
    </>
  );
}
