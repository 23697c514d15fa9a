import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";
import type { Register, Unit } from "../domain/unitTree";

export type Particulars = components["schemas"]["UnitRequest"];
export type NewUnit = components["schemas"]["NewUnitRequest"];

const service = api<paths>();

/** The code says which unit it is, so the same again adds nothing. */
export function addUnit(unit: NewUnit): Promise<Register> {
  return body(service.POST("/api/units", { body: unit }));
}

export function changeUnit({ version }: Register, { code }: Unit, particulars: Particulars): Promise<Register> {
  const params = { path: { code }, header: ifMatch(version) };
  return body(service.PUT("/api/units/{code}", { params, body: particulars }));
}

/** @param into the code of the unit that continues it */
export function mergeUnit({ version }: Register, { code }: Unit, into: string, reason: string): Promise<Register> {
  const params = { path: { code }, header: ifMatch(version) };
  return body(service.POST("/api/units/{code}/merger", { params, body: { into, reason } }));
}

export function dissolveUnit({ version }: Register, { code }: Unit, reason: string): Promise<Register> {
  const params = { path: { code }, header: ifMatch(version) };
  return body(service.POST("/api/units/{code}/dissolution", { params, body: { reason } }));
}
