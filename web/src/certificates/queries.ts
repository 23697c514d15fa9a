import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body, ifMatch } from "../app/http";

export type Register = components["schemas"]["AwardRegisterResponse"];
export type Entry = Register["entries"][number];
/** An order of the stage that people made. */
export type Stage = Register["stages"][number];
export type Settings = components["schemas"]["CertificateSettingsResponse"];
export type Printer = Settings["printers"][number];
export type Stock = "PLAIN" | "PREPRINTED";

const service = api<paths>();

/** The register of one year. It follows a decision by its event, a moment after the signature. */
export const registerQuery = (year: number) =>
  queryOptions({
    queryKey: ["decisions", "register", year],
    queryFn: ({ signal }): Promise<Register> =>
      body(service.GET("/api/award-registers/{year}", { signal, params: { path: { year } } })),
  });

export const settingsQuery = queryOptions({
  queryKey: ["certificate-settings"],
  queryFn: ({ signal }): Promise<Settings> => body(service.GET("/api/certificate-settings", { signal })),
});

export function saveSettings({ version, naming, printers }: Settings): Promise<Settings> {
  return body(
    service.PUT("/api/certificate-settings", {
      params: { header: ifMatch(version) },
      body: { naming, printers },
    }),
  );
}

export function enterDecision(id: string): Promise<Register> {
  return body(service.POST("/api/decisions/{id}/registration", { params: { path: { id } } }));
}

export function withholdName(entry: Entry, reason: string): Promise<Register> {
  const path = { id: entry.decisionId, nominationId: entry.nominationId };
  return body(
    service.POST("/api/decisions/{id}/certificates/{nominationId}/name-withholding", {
      params: { path },
      body: { reason },
    }),
  );
}

/** The address of the PDF. */
export function certificatesOf(
  decisionId: string,
  wanted: { stock?: Stock; from?: number | undefined; to?: number | undefined; printer?: string },
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) {
    if (value) {
      query.set(name, String(value));
    }
  }
  return `/api/decisions/${decisionId}/certificates?${query}`;
}

export function testPageOf(printer: string): string {
  return `/api/certificate-settings/test-page${printer ? `?${new URLSearchParams({ printer })}` : ""}`;
}
