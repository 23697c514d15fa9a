import * as m from "../messages/letterTexts";
import type { Purpose, TextForm, TextLanguage } from "./textQueries";

const purposes: Record<Purpose, () => string> = {
  INVITATION: m.invitation,
  REVISED: m.revised,
  MOVED: m.moved,
  REMINDER: m.reminder,
  CANCELLED: m.cancelled,
  WITHDRAWN: m.withdrawn,
  THANKS: m.thanks,
  RETURNED: m.returned,
  TASK_ASSIGNED: m.taskAssigned,
  TASK_OVERDUE: m.taskOverdue,
  TASK_RETURNED: m.taskReturned,
};

const variables: Readonly<Record<string, () => string>> = {
  "nguoi-nhan": m.recipient,
  "xung-ho": m.you,
  "hoi-nghi": m.conference,
  "thoi-gian": m.time,
  "dia-diem": m.place,
  "duong-dan": m.link,
  "co-quan": m.issuer,
  "ly-do": m.reason,
  "ma-de-nghi": m.nominationCode,
  "han-trinh": m.due,
  "nhiem-vu": m.task,
  "han-hoan-thanh": m.deadline,
};

export function purposeName(purpose: Purpose): string {
  return purposes[purpose]();
}

export function languageName(language: TextLanguage): string {
  return language === "VI" ? m.vietnamese() : m.english();
}

/** What a variable stands for; nothing for one of a newer service. */
export function meaningOf(code: string): string {
  return variables[code]?.() ?? "";
}

/** @param number 0 for the text of the program */
export function versionName(number: number): string {
  return number === 0 ? m.builtIn() : m.versionOf({ number });
}

export function readsLanguage(text: string): TextLanguage {
  return text === "EN" ? "EN" : "VI";
}

export function readsPurpose(text: string): Purpose {
  return text in purposes ? (text as Purpose) : "INVITATION";
}

export function sameText(left: TextForm, right: TextForm): boolean {
  return left.subject === right.subject && left.body === right.body;
}

/** Behind what was written, with a space between. */
export function withVariable(body: string, code: string): string {
  return body === "" || /\s$/.test(body) ? `${body}{${code}}` : `${body} {${code}}`;
}

/** Whether it is about the work of who gets it: those letters have facts that an invitation has not. */
export function toOfficers(purpose: Purpose): boolean {
  return purpose === "RETURNED" || purpose.startsWith("TASK_");
}
