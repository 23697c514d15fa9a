import { useQueries } from "@tanstack/react-query";
import type { ConferenceSummary } from "../domain/conference";
import { type Figure, Strip } from "../kit/Figures";
import { date, daysUntil } from "../kit/format";
import * as m from "../messages/app";
import { featuresOf } from "./features";
import { useSession } from "./session";

/** The day and what every feature of my roles counts, in one line. */
export function ConferenceFigures({ conference }: { conference: ConferenceSummary }) {
  const session = useSession();
  const context = { session, conference };
  const results = useQueries({
    queries: featuresOf(session).flatMap((feature) => feature.figures?.(context) ?? []),
  });
  const figures = results.flatMap((result) => (result.data as Figure[] | undefined) ?? []);
  return <Strip figures={[dayOf(conference), ...figures]} />;
}

function dayOf(conference: ConferenceSummary): Figure {
  const day = conference.schedule?.date;
  if (!day) {
    return { label: m.day(), value: conference.window?.text ?? m.dayOpen() };
  }
  const left = daysUntil(day);
  return { label: m.day(), value: date(day), ...(left >= 0 && { more: m.daysLeft({ count: left }) }) };
}
