import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, usePlan } from "../domain/conference";
import { money } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/spending";
import type { Line, Spending } from "./queries";
import { useLine } from "./useLine";

/** What a form or page of a line is drawn with. */
export type Known = { conferenceId: string; spending: Spending; line: Line };

type OfLineProps = { code: number; title?: string; children: (known: Known) => ReactNode };

/** A page of one line: its head, and its content once it is here. */
export function OfLine({ code, title, children }: OfLineProps) {
  const plan = usePlan();
  const { conferenceId, spending, line, error, refetch } = useLine(code);
  const crumb = title ? (
    <Link to="/spending/$line" params={{ line: String(code) }}>
      {line?.text ?? m.lineNumber({ number: code })}
    </Link>
  ) : (
    <Link to="/spending">{m.title()}</Link>
  );
  return (
    <>
      <PageHead
        title={title ?? line?.text ?? m.lineNumber({ number: code })}
        issuer={issuerOf(plan)}
        crumb={crumb}
        under={line && m.leftOf({ amount: money(Math.max(line.left, 0)) })}
      />
      {error && !spending && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!spending && !error && <Waiting what={m.theSpending()} />}
      {spending && !line && <EmptyState title={m.noSuchLine()} />}
      {conferenceId && spending && line && children({ conferenceId, spending, line })}
    </>
  );
}
