import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { useMyUnits } from "../domain/units";
import { date } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/tasks";
import { comment } from "./commands";
import { Difficulties } from "./Difficulties";
import { EvidenceList } from "./EvidenceList";
import { HandOver, Offered } from "./Handover";
import { type Item, type Task, taskQuery, tasksQuery } from "./queries";
import { Responsible } from "./Responsible";
import { type Rights, rightsOf } from "./rights";
import { Said } from "./Said";
import { Settling } from "./Settling";
import { Steps } from "./Steps";
import { WordsForm } from "./WordsForm";
import { daysText, relationName, StateOf } from "./words";

/** One task: what is ordered, what is done of it, and what is said about it. */
export function TaskPage() {
  const { code } = useParams({ from: "/shell/tasks/$code" });
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const mine = useMyUnits();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const { data: task, error, refetch } = useQuery({ ...taskQuery(id, code), enabled });
  const { data: board } = useQuery({ ...tasksQuery(id), enabled });
  const item = board?.items.find((one) => one.code === code);
  const units = new Set([...mine.map((unit) => unit.code), ...(session.unit ? [session.unit] : [])]);
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead
        title={task?.text ?? m.task()}
        issuer={issuerOf(plan)}
        crumb={<Link to="/tasks">{m.pageTitle()}</Link>}
        under={
          task &&
          [
            m.taskNumber({ number: task.number }),
            unitName(plan, task.unit),
            task.due && m.dueOn({ day: date(task.due) }),
          ]
            .filter(Boolean)
            .join(" · ")
        }
      >
        {task && <StateOf state={task.state} overdue={task.overdue} sentBack={Boolean(task.sentBack)} />}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !task && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !task && !error && <Waiting what={m.theTask()} />}
      {task && (
        <WithMargin
          margin={
            <>
              <Order task={task} item={item} />
              <HistoryNote collection="unit-tasks" id={task.id} name={m.taskNumber({ number: task.number })} />
            </>
          }
        >
          <Parts key={task.id} task={task} rights={rightsOf(task, session, units, open)} />
        </WithMargin>
      )}
    </>
  );
}

/** What the plan orders. */
function Order({ task, item }: { task: Task; item: Item | undefined }) {
  const plan = usePlan();
  return (
    <MarginNote title={m.ordered()}>
      <p>
        {m.orderedTo({
          relation: relationName(task.requested ? "requested" : "assigned"),
          unit: unitName(plan, task.plannedUnit),
        })}
        {task.headcount ? ` · ${m.people({ count: task.headcount })}` : ""}
      </p>
      {task.plannedUnit !== task.unit && <p>{m.takenOverBy({ unit: unitName(plan, task.unit) })}</p>}
      <p>
        {m.lastDay()}: {task.due ? date(task.due) : m.noDay()}
        <span className="under">{daysText(item?.dueDaysBefore, task.dueIsSample)}</span>
      </p>
    </MarginNote>
  );
}

function Parts({ task, rights }: { task: Task; rights: Rights }) {
  return (
    <>
      {task.withdrawn && <Note>{m.withdrawn()}</Note>}
      {task.state === "OPEN" && task.sentBack && (
        <Note kind="warning">
          <p>{m.sentBackBecause({ by: task.sentBack.by, reason: task.sentBack.text })}</p>
        </Note>
      )}
      <Offered task={task} rights={rights} />
      <Responsible task={task} names={rights.names} />
      <Steps task={task} works={rights.works} />
      <EvidenceList task={task} works={rights.works} />
      <Settling task={task} rights={rights} />
      <Difficulties task={task} rights={rights} />
      <Section title={m.comments()}>
        {task.comments.length === 0 && <p className="quiet">{m.noComments()}</p>}
        <Said entries={task.comments.map((word, index) => ({ id: String(index), word }))} />
        {rights.comments && (
          <WordsForm
            label={m.newComment()}
            act={m.sendComment()}
            send={(text) => comment(task, text)}
            said={m.didComment()}
            missing={m.needsComment()}
          />
        )}
      </Section>
      {rights.offers && (
        <Section title={m.handingOver()}>
          <p className="quiet">{m.handOverText()}</p>
          <HandOver task={task} />
        </Section>
      )}
    </>
  );
}
