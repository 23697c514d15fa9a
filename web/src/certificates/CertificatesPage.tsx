import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { AwardeeName } from "../domain/AwardeeName";
import { issuerOf, usePlan } from "../domain/conference";
import { type Decision, decisionQuery } from "../domain/decisions";
import { HistoryNote } from "../domain/HistoryNote";
import { useAwardForms } from "../domain/nominations";
import { Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date } from "../kit/format";
import { EmptyState, PageHead, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/certificates";
import { Printing } from "./Printing";
import { certificatesOf, type Entry, enterDecision, registerQuery, settingsQuery } from "./queries";
import { SettingsForm } from "./SettingsForm";
import { WithholdName } from "./WithholdName";

const FOLLOWS = 2_000;

/** The certificates of a decision, and the register of its year, in which they have their numbers. */
export function CertificatesPage() {
  const { id } = useParams({ from: "/shell/decisions/$id/certificates" });
  const { data: decision } = useSuspenseQuery(decisionQuery(id));
  const year = Number(decision.date.slice(0, 4));
  const awards = decision.lines.filter(({ approve }) => approve).length;
  const register = useQuery({
    ...registerQuery(year),
    refetchInterval: ({ state }) =>
      awards > 0 && state.data && own(state.data.entries, id).length === 0 ? FOLLOWS : false,
  });
  const { data: settings } = useQuery(settingsQuery);
  const sets = hasRole(useSession(), "secretariat");
  const plan = usePlan();
  const formName = useAwardForms();
  const entries = register.data?.entries ?? [];
  const printed = own(entries, id);
  return (
    <>
      <PageHead
        title={m.title({ number: decision.number })}
        issuer={issuerOf(plan)}
        crumb={
          <Link to="/decisions/$id" params={{ id }}>
            {decision.number}
          </Link>
        }
        under={m.under({ count: printed.length, year })}
      />
      {register.error && <LoadProblem error={register.error} onRetry={() => register.refetch()} />}
      {register.isPending && <Waiting what={m.theRegister()} />}
      {register.data && (
        <WithMargin
          margin={
            entries.length > 0 && (
              <HistoryNote collection="award-registers" id={register.data.id} name={m.registerOf({ year })} />
            )
          }
        >
          {printed.length === 0 && <NotEntered decision={decision} sets={sets && awards > 0} />}
          {printed.length > 0 && settings && (
            <Printing
              entries={printed}
              stage={register.data.stages.find(({ conferenceId }) => conferenceId === decision.conferenceId)}
              printers={settings.printers}
            />
          )}
          {entries.length > 0 && (
            <DataTable
              name="award-register"
              caption={m.registerOf({ year })}
              columns={columns(formName, sets)}
              rows={entries}
              rowId={({ nominationId }) => nominationId}
              rowName={({ awardee }) => awardee.name}
            />
          )}
          {sets && settings && <SettingsForm key={settings.version} settings={settings} />}
        </WithMargin>
      )}
    </>
  );
}

function own(entries: readonly Entry[], decisionId: string): Entry[] {
  return entries.filter((entry) => entry.decisionId === decisionId);
}

function NotEntered({ decision, sets }: { decision: Decision; sets: boolean }) {
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: () => enterDecision(decision.id),
    onSuccess: () => say(m.didEnter({ number: decision.number })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["decisions", "register"] }),
  });
  return (
    <EmptyState
      title={m.notEntered()}
      act={
        sets && (
          <Button pending={enter.isPending} onClick={() => enter.mutate()}>
            {m.enter()}
          </Button>
        )
      }
    >
      {m.notEnteredText()}
      {enter.error && <ProblemNote sentence={sentence(enter.error)} />}
    </EmptyState>
  );
}

function columns(formName: (code: string) => string, sets: boolean): Column<Entry>[] {
  return [
    { id: "number", title: m.entryNumber(), shown: "always", text: ({ text }) => text },
    {
      id: "name",
      title: m.recipient(),
      shown: "always",
      text: ({ awardee }) => awardee.name,
      cell: AwardeeName,
    },
    { id: "form", title: m.form(), text: ({ awardee }) => formName(awardee.form) },
    {
      id: "decision",
      title: m.decision(),
      text: ({ decisionNumber, decisionDate }) => `${decisionNumber}, ${date(decisionDate)}`,
    },
    {
      id: "state",
      title: m.state(),
      text: ({ struck }) => (struck ? m.struck() : m.inForce()),
      cell: ({ struck, nameless }) => (
        <State
          mark={struck ? "dash" : "sealed"}
          under={[struck && m.struckBy({ number: struck.number, day: date(struck.date) }), nameless && m.nameless()]
            .filter(Boolean)
            .join(" · ")}
        >
          {struck ? m.struck() : m.inForce()}
        </State>
      ),
    },
    {
      id: "page",
      title: m.publicPage(),
      acts: true,
      text: () => "",
      cell: (entry) => (
        <>
          <a href={entry.verify} target="_blank" rel="noreferrer" aria-label={m.publicPageOf(entry.awardee)}>
            {m.openPage()}
          </a>
          {!entry.struck && (
            <>
              {" · "}
              <a
                href={certificatesOf(entry.decisionId, { from: entry.number, to: entry.number })}
                target="_blank"
                rel="noreferrer"
                aria-label={m.printOneOf(entry.awardee)}
              >
                {m.printOne()}
              </a>
            </>
          )}
          {sets && !entry.nameless && (
            <>
              {" · "}
              <WithholdName entry={entry} />
            </>
          )}
        </>
      ),
    },
  ];
}
