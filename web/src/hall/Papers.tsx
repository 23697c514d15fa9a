import { FileLink } from "../kit/Button";
import { Section } from "../kit/Page";
import * as m from "../messages/hall";
import type { Seating } from "./queries";

type Paper = "CHART" | "USHERS" | "BY_NAME" | "BY_SEAT" | "TABLE_CARDS" | "BADGES";

/** What a paper of the plan is fetched from. */
export function paperOf(conferenceId: string, paper: Paper, more: Record<string, string> = {}): string {
  return `/api/seatings/${conferenceId}/paper?${new URLSearchParams({ paper, ...more })}`;
}

/** Charts, lists and cards, each printed from the plan as it is. */
export function Papers({ seating }: { seating: Seating }) {
  const papers: [string, string][] = [
    [m.chartA3(), paperOf(seating.conferenceId, "CHART", { sheet: "A3" })],
    [m.chartA4(), paperOf(seating.conferenceId, "CHART", { sheet: "A4" })],
    [m.ushers(), paperOf(seating.conferenceId, "USHERS", { sheet: "A4" })],
    [m.listByName(), paperOf(seating.conferenceId, "BY_NAME")],
    [m.listBySeat(), paperOf(seating.conferenceId, "BY_SEAT")],
    [m.tableCards(), paperOf(seating.conferenceId, "TABLE_CARDS")],
    [m.badges({ count: 10 }), paperOf(seating.conferenceId, "BADGES", { perSheet: "10" })],
    [m.badges({ count: 8 }), paperOf(seating.conferenceId, "BADGES", { perSheet: "8" })],
  ];
  return (
    <Section title={m.papers()}>
      <ul>
        {papers.map(([title, address]) => (
          <li key={address}>
            <FileLink kind="plain" href={address} target="_blank" rel="noreferrer">
              {title}
            </FileLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
