import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, versioned } from "../app/http";

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

export async function read(conferenceId: string, call: Answer): Promise<Task> {
  const { version, data } = await versioned(call);
  return { ...data, conferenceId, version };
}

export const at = ({ conferenceId, code }: Task) => ({ path: { id: conferenceId, task: code } });

/** Who of the unit that has the task has logged in. */
export const peopleQuery = (task: Task) =>
  queryOptions({
    queryKey: ["accounts", task.unit],
    queryFn: ({ signal }) =>
      body(service.GET("/api/conferences/{id}/tasks/{task}/people", { signal, params: at(task) })),
  });
