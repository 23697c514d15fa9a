import type { components } from "../../api/nomination";
import type { FormOfAward, Nomination, NomineeKind } from "../domain/nomination";
import * as m from "../messages/nominate";

/** What the request and the edit have in common. */
export type NominationDraft = components["schemas"]["EditRequest"];

/** The answers as they stand in the fields. Answers of another kind of nominee are kept while the person tries kinds. */
export type Form = {
  kind: NomineeKind;
  name: string;
  birthYear: string;
  title: string;
  directLabour: "yes" | "no" | "";
  members: string;
  representative: string;
  address: string;
  movement: string;
  formOfAward: FormOfAward | "";
  achievement: string;
  underDiscipline: boolean;
};

export const emptyForm: Form = {
  kind: "INDIVIDUAL",
  name: "",
  birthYear: "",
  title: "",
  directLabour: "",
  members: "",
  representative: "",
  address: "",
  movement: "",
  formOfAward: "",
  achievement: "",
  underDiscipline: false,
};

export function formOf(nomination: Nomination): Form {
  const { nominee, movement, formOfAward, achievement, underDiscipline } = nomination;
  const form = { ...emptyForm, kind: nominee.kind, movement, formOfAward, achievement, underDiscipline };
  switch (nominee.kind) {
    case "INDIVIDUAL":
      return {
        ...form,
        name: nominee.name,
        birthYear: text(nominee.birthYear),
        title: nominee.title ?? "",
        directLabour: nominee.directLabour ? "yes" : "no",
      };
    case "COLLECTIVE":
      return {
        ...form,
        name: nominee.name,
        members: text(nominee.members),
        representative: nominee.representative,
      };
    case "HOUSEHOLD":
      return { ...form, name: nominee.head, members: text(nominee.members), address: nominee.address };
  }
}

/** The path of each field in the request; a problem of the service names it. */
export const fieldPaths = {
  INDIVIDUAL: ["nominee.name", "nominee.birthYear", "nominee.title", "nominee.directLabour"],
  COLLECTIVE: ["nominee.name", "nominee.members", "nominee.representative"],
  HOUSEHOLD: ["nominee.head", "nominee.members", "nominee.address"],
  all: ["movement", "formOfAward", "achievement", "underDiscipline"],
} as const;

/** The field that a refused rule concerns. */
export const fieldOfRule: Readonly<Record<string, string>> = {
  OneAchievementEarnsOneForm: "achievement",
  AFormOfAwardSuitsItsNominee: "formOfAward",
  ANomineeUnderDisciplineIsNotProposed: "underDiscipline",
};

/** What is missing, by path, before anything is sent. The service checks all of it again. */
export function missing(form: Form): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const need = (path: string, present: boolean, sentence: string) => {
    if (!present) {
      found.set(path, sentence);
    }
  };
  const year = Number(form.birthYear);
  if (form.kind === "INDIVIDUAL") {
    need("nominee.name", filled(form.name), m.needName());
    need("nominee.birthYear", form.birthYear === "" || (year >= 1900 && year <= 2100), m.needYear());
    need("nominee.directLabour", form.directLabour !== "", m.needDirectLabour());
  } else if (form.kind === "COLLECTIVE") {
    need("nominee.name", filled(form.name), m.needCollective());
    need("nominee.representative", filled(form.representative), m.needRepresentative());
    need("nominee.members", isCount(form.members), m.needMembers());
  } else {
    need("nominee.head", filled(form.name), m.needHead());
    need("nominee.address", filled(form.address), m.needAddress());
    need("nominee.members", isCount(form.members), m.needMembers());
  }
  need("movement", form.movement !== "", m.needMovement());
  need("formOfAward", form.formOfAward !== "", m.needForm());
  need("achievement", filled(form.achievement), m.needAchievement());
  return found;
}

/** Only for a form in which nothing is missing. */
export function draftOf(form: Form): NominationDraft {
  return {
    nominee: nomineeOf(form),
    movement: form.movement,
    formOfAward: form.formOfAward as FormOfAward,
    achievement: form.achievement.trim(),
    underDiscipline: form.underDiscipline,
  };
}

function nomineeOf(form: Form): NominationDraft["nominee"] {
  const members = form.members === "" ? null : Number(form.members);
  switch (form.kind) {
    case "INDIVIDUAL":
      return {
        kind: "INDIVIDUAL",
        name: form.name.trim(),
        birthYear: form.birthYear === "" ? null : Number(form.birthYear),
        title: form.title.trim() || null,
        directLabour: form.directLabour === "yes",
      };
    case "COLLECTIVE":
      return {
        kind: "COLLECTIVE",
        name: form.name.trim(),
        members,
        representative: form.representative.trim(),
        dissolved: false,
      };
    case "HOUSEHOLD":
      return { kind: "HOUSEHOLD", head: form.name.trim(), members, address: form.address.trim() };
  }
}

export function sameForm(left: Form, right: Form): boolean {
  return (Object.keys(left) as (keyof Form)[]).every((key) => left[key] === right[key]);
}

function filled(value: string): boolean {
  return value.trim() !== "";
}

function isCount(value: string): boolean {
  return value === "" || (/^\d+$/.test(value) && Number(value) > 0);
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
