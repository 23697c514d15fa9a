import type { Delegate } from "../domain/delegates";
import * as m from "../messages/roster";
import type { AnswerEntry, ContactChange, Registration } from "./queries";

export type ContactForm = { channel: "EMAIL" | "PRINT"; email: string; phone: string };

export const emptyContact: ContactForm = { channel: "EMAIL", email: "", phone: "" };

export function contactFormOf({ contact }: Pick<Delegate, "contact">): ContactForm {
  return { channel: contact.channel, email: contact.email ?? "", phone: contact.phone ?? "" };
}

export function sameContact(left: ContactForm, right: ContactForm): boolean {
  return left.channel === right.channel && left.email === right.email && left.phone === right.phone;
}

export function contactOf({ channel, email, phone }: ContactForm): ContactChange {
  return { channel, email: email.trim() || null, phone: phone.trim() || null };
}

export type RegistrationForm = ContactForm & {
  group: string;
  unit: string;
  name: string;
  title: string;
  birthYear: string;
  salutation: "" | "MR" | "MS";
};

export const emptyRegistration: RegistrationForm = {
  ...emptyContact,
  group: "",
  unit: "",
  name: "",
  title: "",
  birthYear: "",
  salutation: "",
};

/** The next person of the same group and unit. */
export function nextPerson({ group, unit, channel }: RegistrationForm): RegistrationForm {
  return { ...emptyRegistration, group, unit, channel };
}

export function samePerson(left: RegistrationForm, right: RegistrationForm): boolean {
  return (Object.keys(left) as (keyof RegistrationForm)[]).every((key) => left[key] === right[key]);
}

/** What is missing before the service is asked, by the field's path. */
export function gapsOf(form: RegistrationForm, choosesUnit: boolean): Map<string, string> {
  const gaps = new Map<string, string>();
  if (form.group === "") {
    gaps.set("group", m.needsGroup());
  }
  if (choosesUnit && form.unit === "") {
    gaps.set("unit", m.needsUnit());
  }
  if (form.name.trim() === "") {
    gaps.set("name", m.needsName());
  }
  if (form.birthYear.trim() !== "" && !/^(19|20)\d\d$/.test(form.birthYear.trim())) {
    gaps.set("birthYear", m.needsYear());
  }
  if (form.channel === "EMAIL" && form.email.trim() === "") {
    gaps.set("email", m.needsEmail());
  }
  return gaps;
}

export function registrationOf(conferenceId: string, form: RegistrationForm): Registration {
  return {
    conferenceId,
    group: form.group,
    unit: form.unit || null,
    name: form.name.trim(),
    title: form.title.trim() || null,
    birthYear: form.birthYear.trim() ? Number(form.birthYear.trim()) : null,
    salutation: form.salutation || null,
    ...contactOf(form),
  };
}

export type AnswerChoice = "ACCEPT" | "DECLINE" | "SUBSTITUTE";
export type AnswerForm = { answer: AnswerChoice | ""; reason: string; substituteName: string; needs: string };

const choices = { ACCEPTED: "ACCEPT", DECLINED: "DECLINE", SUBSTITUTED: "SUBSTITUTE" } as const;

export function answerFormOf({ answer }: Pick<Delegate, "answer">): AnswerForm {
  return {
    answer: answer ? choices[answer.answer] : "",
    reason: answer?.reason ?? "",
    substituteName: answer?.substituteName ?? "",
    needs: answer?.needs ?? "",
  };
}

export function sameAnswer(left: AnswerForm, right: AnswerForm): boolean {
  return (Object.keys(left) as (keyof AnswerForm)[]).every((key) => left[key] === right[key]);
}

/** Only what belongs to the answer; a reason that was typed for another choice is not sent. */
export function answerOf({ answer, reason, substituteName, needs }: AnswerForm): AnswerEntry {
  return {
    answer,
    reason: answer === "DECLINE" ? reason.trim() || null : null,
    substituteName: answer === "SUBSTITUTE" ? substituteName.trim() || null : null,
    needs: answer === "DECLINE" ? null : needs.trim() || null,
  };
}
