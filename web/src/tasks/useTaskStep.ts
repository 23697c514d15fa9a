import { useMutation, useQueryClient } from "@tanstack/react-query";
import { say } from "../app/notice";
import { type Task, taskQuery } from "./queries";

/** A step of a task. A refusal, a stale version too, shows the task as it is now; what was typed stays. */
export function useTaskStep<Given = void>(
  step: (given: Given) => Promise<Task>,
  said: () => string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (task) => {
      queries.setQueryData(taskQuery(task.conferenceId, task.code).queryKey, task);
      onDone?.();
      say(said());
    },
    onSettled: () => {
      for (const kind of ["tasks", "unit-tasks"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}
