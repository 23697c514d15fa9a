import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { allPages, api, body } from "../app/http";
import type { StandingCouncil } from "../domain/standingCouncil";

export type Account = components["schemas"]["AccountResponse"];
export type NewAppointment = components["schemas"]["AppointmentRequest"];

const service = api<paths>();
const LIMIT = 200;

/** Who has logged in at least once as a member of the council. */
export const councilMembersQuery = queryOptions({
  queryKey: ["accounts", "council-member"],
  queryFn: ({ signal }): Promise<Account[]> =>
    allPages((after) => {
      const query = { role: "council-member", limit: LIMIT, ...(after && { after }) };
      return body(service.GET("/api/accounts", { signal, params: { query } }));
    }),
});

/** @param of `commune`, or the id of a conference */
export function appoint(of: string, appointment: NewAppointment): Promise<StandingCouncil> {
  const params = { path: { body: of } };
  return body(service.POST("/api/councils/{body}/appointments", { params, body: appointment }));
}
