import type { paths } from "../../api/budget";
import type { paths as programPaths } from "../../api/program";
import { api, body } from "../app/http";
import { at, COMMUNES, type Commune } from "./queries";
import type { ServiceName } from "./services";

const client = api<paths>();
const program = api<programPaths>();

/** Handles the event of a dead letter again. It is handled for this service alone, and once however often it is sent. */
export async function replay(service: ServiceName, id: string): Promise<void> {
  await client.POST(at(service, "dead-letters/{id}/replay"), { params: { path: { id } } });
}

/** Refused if another commune has the code. */
export function bringInCommune(commune: Commune): Promise<Commune> {
  return body(program.POST(COMMUNES, { body: commune }));
}

/** Its code stays. */
export function correctCommune({ code, name, province }: Commune): Promise<Commune> {
  return body(program.PUT(`${COMMUNES}/{code}`, { params: { path: { code } }, body: { name, province } }));
}
