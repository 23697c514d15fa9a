import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/notification";
import { api, body, ifMatch } from "../app/http";

export type LetterText = components["schemas"]["TextResponse"];
export type Purpose = LetterText["purpose"];
export type TextLanguage = LetterText["language"];
export type SavedText = LetterText["versions"][number];
export type TextForm = { subject: string; body: string };

const service = api<paths>();

/** Of every purpose, in both languages. */
export const textsQuery = queryOptions({
  queryKey: ["letter-texts", "list"],
  queryFn: ({ signal }) => body(service.GET("/api/messages/texts", { signal })),
});

export const textQuery = (purpose: Purpose, language: TextLanguage) =>
  queryOptions({
    queryKey: ["letter-texts", purpose, language],
    queryFn: ({ signal }) =>
      body(
        service.GET("/api/messages/texts/{purpose}/{language}", { signal, params: { path: { purpose, language } } }),
      ),
  });

/** @param messageId a letter to the recipient for whom the text is shown */
export const textPreviewQuery = (purpose: Purpose, language: TextLanguage, form: TextForm, messageId: string) =>
  queryOptions({
    queryKey: ["letter-texts", "preview", purpose, language, messageId, form],
    queryFn: ({ signal }) =>
      body(
        service.POST("/api/messages/texts/{purpose}/{language}/preview", {
          signal,
          params: { path: { purpose, language } },
          body: { messageId, ...form },
        }),
      ),
    retry: false,
    gcTime: 60_000,
  });

export async function saveText({ purpose, language, version }: LetterText, form: TextForm): Promise<LetterText> {
  const params = { path: { purpose, language }, header: ifMatch(version) };
  return body(service.PUT("/api/messages/texts/{purpose}/{language}", { params, body: form }));
}

/** @param number 0 for the text of the program */
export async function setTextBack({ purpose, language, version }: LetterText, number: number): Promise<LetterText> {
  const params = { path: { purpose, language }, header: ifMatch(version) };
  return body(service.POST("/api/messages/texts/{purpose}/{language}/in-force", { params, body: { number } }));
}
