import { Link } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { FileLink } from "../kit/Button";
import { MarginNote } from "../kit/Page";
import * as m from "../messages/programme";

type Paper = "AGENDA" | "SCRIPT" | "RUN_SHEETS" | "LEAFLET";

export function paperOf(conferenceId: string, paper: Paper, format: "PDF" | "DOCX"): string {
  return `/api/conferences/${conferenceId}/paper?paper=${paper}&format=${format}`;
}

/** Each paper to print, and to change in a word processor. The agenda names no awardee, so all who see this may have it. */
export function Papers({ conferenceId }: { conferenceId: string }) {
  const session = useSession();
  const papers: [Paper, string][] = [["AGENDA", m.agendaPaper()]];
  if (hasRole(session, "secretariat", "office", "chairman", "council-secretary", "accountant")) {
    papers.push(["SCRIPT", m.script()], ["RUN_SHEETS", m.runSheets()], ["LEAFLET", m.leaflet()]);
  }
  return (
    <MarginNote title={m.papers()}>
      <ul>
        {papers.map(([paper, title]) => (
          <li key={paper}>
            {title}:{" "}
            <FileLink
              kind="plain"
              href={paperOf(conferenceId, paper, "PDF")}
              target="_blank"
              rel="noreferrer"
              aria-label={m.asPdf({ paper: title })}
            >
              PDF
            </FileLink>{" "}
            <FileLink kind="plain" href={paperOf(conferenceId, paper, "DOCX")} aria-label={m.asDocx({ paper: title })}>
              DOCX
            </FileLink>
          </li>
        ))}
        <li>
          <Link to="/programme/banners">{m.banners()}</Link>
        </li>
      </ul>
      <p className="quiet small">{m.papersText()}</p>
    </MarginNote>
  );
}
