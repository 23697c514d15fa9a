import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, ifMatch, versioned } from "../app/http";

export type Board = components["schemas"]["TasksResponse"];
export type Item = Board["items"][number];
/** A task with the version that was read; the service gives it as a header only. */
export type Task = components["schemas"]["TaskResponse"] & { conferenceId: string; version: number };
export type Step = Task["steps"][number];
export type Evidence = Task["evidence"][number];
export type Difficulty = Task["difficulties"][number];
export type Word = Task["comments"][number];

const service = api<paths>();

/** All tasks of the conference. The kind of the live hints comes first. */
export const tasksQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["tasks", conferenceId],
    queryFn: ({ signal }): Promise<Board> =>
      body(service.GET("/api/conferences/{id}/tasks", { signal, params: { path: { id: conferenceId } } })),
  });

export const taskQuery = (conferenceId: string, code: string) =>
  queryOptions({
    queryKey: ["tasks", conferenceId, code],
    queryFn: ({ signal }) =>
      read(
        conferenceId,
        service.GET("/api/conferences/{id}/tasks/{task}", {
          signal,
          params: { path: { id: conferenceId, task: code } },
        }),
      ),
  });

type Answer = Promise<{ data?: components["schemas"]["TaskResponse"]; response: Response }>;

async function read(conferenceId: string, call: Answer): Promise<Task> {
  const { version, data } = await versioned(call);
  return { ...data, conferenceId, version };
}

const at = ({ conferenceId, code }: Task) => ({ path: { id: conferenceId, task: code } });
/** What replaces or settles says which version was read. */
const asRead = (task: Task) => ({ ...at(task), header: ifMatch(task.version) });
const entryAsRead = ({ conferenceId, code, version }: Task, number: number) => ({
  path: { id: conferenceId, task: code, number },
  header: ifMatch(version),
});

/** Who of the unit that has the task has logged in. */
export const peopleQuery = (task: Task) =>
  queryOptions({
    queryKey: ["accounts", task.unit],
    queryFn: ({ signal }) =>
      body(service.GET("/api/conferences/{id}/tasks/{task}/people", { signal, params: at(task) })),
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

export function addEvidence(task: Task, evidence: { label: string; url: string }): Promise<Task> {
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
