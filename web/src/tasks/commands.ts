import type { paths } from "../../api/program";
import { api, ifMatch } from "../app/http";
import { at, type Difficulty, type Evidence, read, type Step, type Task } from "./queries";

const service = api<paths>();

/** What replaces or settles says which version was read. */
const asRead = (task: Task) => ({ ...at(task), header: ifMatch(task.version) });
const entryAsRead = ({ conferenceId, code, version }: Task, number: number) => ({
  path: { id: conferenceId, task: code, number },
  header: ifMatch(version),
});

/** @param person nobody sees to it any more if it has neither */
export function nameResponsible(task: Task, person: { account?: string; name?: string }): Promise<Task> {
  const call = service.PUT("/api/conferences/{id}/tasks/{task}/responsible", {
    params: asRead(task),
    body: person,
  });
  return read(task.conferenceId, call);
}

export function divide(task: Task, steps: readonly Step[]): Promise<Task> {
  const call = service.PUT("/api/conferences/{id}/tasks/{task}/steps", {
    params: asRead(task),
    body: { steps: [...steps] },
  });
  return read(task.conferenceId, call);
}

/** @param evidence a link, or a file that was sent before */
export function addEvidence(
  task: Task,
  evidence: { label: string } & ({ url: string } | { file: { id: string; name: string } }),
): Promise<Task> {
  const call = service.POST("/api/conferences/{id}/tasks/{task}/evidence", { params: at(task), body: evidence });
  return read(task.conferenceId, call);
}

export function removeEvidence(task: Task, { number }: Evidence): Promise<Task> {
  const call = service.DELETE("/api/conferences/{id}/tasks/{task}/evidence/{number}", {
    params: entryAsRead(task, number),
  });
  return read(task.conferenceId, call);
}

export function report(task: Task, text: string): Promise<Task> {
  const call = service.POST("/api/conferences/{id}/tasks/{task}/report", { params: at(task), body: { text } });
  return read(task.conferenceId, call);
}

export function confirmDone(task: Task): Promise<Task> {
  return read(
    task.conferenceId,
    service.POST("/api/conferences/{id}/tasks/{task}/confirmation", { params: asRead(task) }),
  );
}

export function sendBack(task: Task, reason: string): Promise<Task> {
  const call = service.POST("/api/conferences/{id}/tasks/{task}/return", { params: asRead(task), body: { reason } });
  return read(task.conferenceId, call);
}

/** @param to code of the other unit */
export function offer(task: Task, to: string, reason: string): Promise<Task> {
  const call = service.PUT("/api/conferences/{id}/tasks/{task}/offer", { params: asRead(task), body: { to, reason } });
  return read(task.conferenceId, call);
}

export function acceptOffer(task: Task): Promise<Task> {
  return read(
    task.conferenceId,
    service.POST("/api/conferences/{id}/tasks/{task}/offer/acceptance", { params: asRead(task) }),
  );
}

/** The other unit declines, or the first one takes the offer back. */
export function dropOffer(task: Task): Promise<Task> {
  return read(task.conferenceId, service.DELETE("/api/conferences/{id}/tasks/{task}/offer", { params: asRead(task) }));
}

export function comment(task: Task, text: string): Promise<Task> {
  const call = service.POST("/api/conferences/{id}/tasks/{task}/comments", { params: at(task), body: { text } });
  return read(task.conferenceId, call);
}

export function reportDifficulty(task: Task, text: string): Promise<Task> {
  const call = service.POST("/api/conferences/{id}/tasks/{task}/difficulties", { params: at(task), body: { text } });
  return read(task.conferenceId, call);
}

/** @param until the day by which it is to be overcome; undefined if none is set */
export function answerDifficulty(
  task: Task,
  { number }: Difficulty,
  { text, until }: { text: string; until: string | undefined },
): Promise<Task> {
  const call = service.PUT("/api/conferences/{id}/tasks/{task}/difficulties/{number}/answer", {
    params: entryAsRead(task, number),
    body: { text, until: until ?? null },
  });
  return read(task.conferenceId, call);
}
