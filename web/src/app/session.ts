import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { cookie, problemOf } from "./http";
import { ProblemError } from "./problem";

export type Role =
  | "secretariat"
  | "unit-officer"
  | "council-member"
  | "council-secretary"
  | "chairman"
  | "office"
  | "accountant"
  | "door"
  | "operator";

/** Who works here, as the gateway knows it from the login. */
export type Session = {
  account: string;
  name: string;
  roles: Role[];
  /** Codes; the plan of a conference has the names. */
  unit: string | null;
  commune: string;
};

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }): Promise<Session> => {
    const response = await fetch("/session", { signal, headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new ProblemError(await problemOf(response));
    }
    return (await response.json()) as Session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The shell draws nothing without a session, so a page always has one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function hasRole(session: Session, ...roles: Role[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

/** Takes part in the business of a commune; the door and an operator do not. */
export function isInBusiness({ roles }: Session): boolean {
  return roles.some((role) => role !== "door" && role !== "operator");
}

/** The login comes back to this page. */
export function loginAddress(to: string = location.pathname + location.search): string {
  return `/login?to=${encodeURIComponent(to)}`;
}

/** Ends the session here and at the provider: the gateway answers the provider's address, the browser goes there. */
export async function logout(): Promise<void> {
  const response = await fetch("/logout", {
    method: "POST",
    headers: { Accept: "application/json", "X-XSRF-TOKEN": cookie("XSRF-TOKEN") ?? "" },
  });
  const answer = (await response.json().catch(() => ({}))) as { location?: string };
  location.assign(answer.location ?? "/");
}
