import { upload } from "../app/upload";
import { addEvidence } from "./commands";
import type { Task } from "./queries";

/** Sends the file and then shows it. Cut off in between, the service forgets it, and it can be sent again. */
export async function addFile(
  task: Task,
  { label, file }: { label: string; file: File },
  onSent: (share: number) => void,
): Promise<Task> {
  const path = `/api/conferences/${task.conferenceId}/tasks/${task.code}/files`;
  const { id } = await upload(path, file, onSent);
  return addEvidence(task, { label, file: { id, name: file.name.slice(-200) } });
}
