import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { api, body, ifMatch } from "../app/http";

export type Hall = components["schemas"]["HallResponse"];
export type Layout = components["schemas"]["LayoutDrawing"];
export type Block = components["schemas"]["LayoutDrawing.BlockDrawing"];
export type NewHall = components["schemas"]["NewHallRequest"];
export type Seating = components["schemas"]["SeatingResponse"];
export type Seat = components["schemas"]["SeatingResponse.SeatResponse"];
export type Guest = components["schemas"]["SeatingResponse.GuestResponse"];
export type Remark = components["schemas"]["SeatingResponse.RemarkResponse"];

const service = api<paths>();

export const hallsQuery = queryOptions({
  queryKey: ["halls", "all"],
  queryFn: ({ signal }) => body(service.GET("/api/halls", { signal })),
});

export const hallQuery = (id: string) =>
  queryOptions({
    queryKey: ["halls", id],
    queryFn: ({ signal }) => body(service.GET("/api/halls/{id}", { signal, params: { path: { id } } })),
  });

export const seatingQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["seatings", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/seatings/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });

/** The code says which hall it is, so the same again adds nothing. */
export function createHall(hall: NewHall): Promise<Hall> {
  return body(service.POST("/api/halls", { body: hall }));
}

export function drawHall({ id, version }: Hall, name: string, layout: Layout): Promise<Hall> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.PUT("/api/halls/{id}", { params, body: { name, layout } }));
}

/** What can be done with seats. Each names whom it is about, so it needs no version. */
export type SeatChange =
  | { act: "arrange"; hallId: string; anew: boolean }
  | { act: "swap"; one: string; other: string }
  | { act: "move"; delegateIds: string[]; seat: string }
  | { act: "lock"; seats: string[]; locked: boolean }
  | { act: "pair"; one: string; other: string; together: boolean };

export function changeSeats(conferenceId: string, change: SeatChange): Promise<Seating> {
  const params = { path: { conferenceId } };
  switch (change.act) {
    case "arrange": {
      const { hallId, anew } = change;
      return body(service.POST("/api/seatings/{conferenceId}/arrangement", { params, body: { hallId, anew } }));
    }
    case "swap": {
      const { one, other } = change;
      return body(service.POST("/api/seatings/{conferenceId}/swaps", { params, body: { one, other } }));
    }
    case "move": {
      const { delegateIds, seat } = change;
      return body(service.POST("/api/seatings/{conferenceId}/moves", { params, body: { delegateIds, seat } }));
    }
    case "lock": {
      const { seats, locked } = change;
      return body(service.POST("/api/seatings/{conferenceId}/locks", { params, body: { seats, locked } }));
    }
    case "pair": {
      const { one, other, together } = change;
      return body(service.POST("/api/seatings/{conferenceId}/companions", { params, body: { one, other, together } }));
    }
  }
}
