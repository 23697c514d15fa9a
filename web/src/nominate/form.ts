import type { components } from "../../api/nomination";
import type { FormOfAward, Nomination, NomineeKind, Salutation } from "../domain/nomination";
import { fold } from "../kit/format";
import * as m from "../messages/nominate";

/** What the request and the edit have in common. */
export type NominationDraft = components["schemas"]["EditRequest"];

/** The answers as they stand in the fields. Answers of another kind of nominee are kept while the person tries kinds. */
export type Form = {
  kind: NomineeKind;
  name: string;
  /** From here to `callName`: of the individual, the representative or the head of the household. */
  salutation: Salutation | "";
  birthYear: string;
  title: string;
  workplace: string;
  /** Code of a unit of the plan; empty for the proposing unit. */
  ownUnit: string;
  callName: string;
  directLabour: "yes" | "no" | "";
  members: string;
  representative: string;
  address: string;
  movement: string;
  formOfAward: FormOfAward | "";
  achievement: string;
  underDiscipline: "yes" | "no" | "";
};

export const emptyForm: Form = {
  kind: "INDIVIDUAL",
  name: "",
  salutation: "",
  birthYear: "",
  title: "",
  workplace: "",
  ownUnit: "",
  callName: "",
  directLabour: "",
  members: "",
  representative: "",
  address: "",
  movement: "",
  formOfAward: "",
  achievement: "",
  underDiscipline: "",
};

export function formOf(nomination: Nomination): Form {
  const { nominee, movement, formOfAward, achievement, underDiscipline, disciplineDeclared } = nomination;
  const { person } = nominee;
  const form: Form = {
    ...emptyForm,
    kind: nominee.kind,
    salutation: person?.salutation ?? "",
    birthYear: text(person?.birthYear),
    title: person?.title ?? "",
    workplace: person?.workplace ?? "",
    ownUnit: person?.ownUnit ?? "",
    callName: person?.callName ?? "",
    address: person?.address ?? "",
    movement,
    formOfAward,
    achievement,
    underDiscipline: !disciplineDeclared ? "" : underDiscipline ? "yes" : "no",
  };
  switch (nominee.kind) {
    case "INDIVIDUAL":
      return {
        ...form,
        name: nominee.name,
        birthYear: text(nominee.birthYear) || form.birthYear,
        title: nominee.title ?? form.title,
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
  all: [
    "nominee.person.salutation",
    "nominee.person.birthYear",
    "nominee.person.title",
    "nominee.person.workplace",
    "nominee.person.ownUnit",
    "nominee.person.callName",
    "nominee.person.address",
    "movement",
    "formOfAward",
    "achievement",
    "underDiscipline",
  ],
} as const;

/** Where a birth year, a title and an address stand in the request. */
export function personPath(kind: NomineeKind, field: "birthYear" | "title" | "address"): string {
  const outside = kind === "INDIVIDUAL" ? field !== "address" : kind === "HOUSEHOLD" && field === "address";
  return outside ? `nominee.${field}` : `nominee.person.${field}`;
}

const LONGEST_NAME = 120;

/** The name of the person who receives: the individual, the representative, the head of the household. */
export function personOf({ kind, name, representative }: Form): string {
  return kind === "COLLECTIVE" ? representative : name;
}

export type NameParts = { salutation?: Salutation; name: string; title?: string };

/** What a name field holds besides the name: “Bà Nông Thị B – Trưởng trạm”. Nothing for a name alone. */
export function partsOf(typed: string): NameParts | undefined {
  const line = /^(?:(Ông|Bà)\s+(?=\S+\s+[^\s–—-]))?(.+?)(?:\s+[–—-]\s+(.+))?$/iu.exec(typed.trim());
  const [, salutation, name = "", title] = line ?? [];
  if (!salutation && !title) {
    return undefined;
  }
  return {
    ...(salutation && { salutation: salutation.toLowerCase() === "bà" ? "MS" : "MR" }),
    name,
    ...(title && { title }),
  };
}

/** The field that a refused rule concerns. */
export const fieldOfRule: Readonly<Record<string, string>> = {
  AFormOfAwardSuitsItsNominee: "formOfAward",
  ANomineeUnderDisciplineIsNotProposed: "underDiscipline",
  DisciplineIsDeclaredBeforeTheSubmission: "underDiscipline",
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
  const person = personOf(form).trim();
  const called = form.callName.trim();
  need(personPath(form.kind, "birthYear"), form.birthYear === "" || (year >= 1900 && year <= 2100), m.needYear());
  need("nominee.person.callName", called === "" || words(person).includes(words(called)), m.needCallName());
  const nameField = { INDIVIDUAL: "nominee.name", COLLECTIVE: "nominee.representative", HOUSEHOLD: "nominee.head" };
  need(nameField[form.kind], person.length <= LONGEST_NAME, m.needShorterName());
  if (form.kind === "INDIVIDUAL") {
    need("nominee.name", filled(form.name), m.needName());
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
  need("underDiscipline", form.underDiscipline !== "", m.needDiscipline());
  return found;
}

/** Only for a form in which nothing is missing. */
export function draftOf(form: Form): NominationDraft {
  return {
    nominee: nomineeOf(form),
    movement: form.movement,
    formOfAward: form.formOfAward as FormOfAward,
    achievement: form.achievement.trim(),
    underDiscipline: form.underDiscipline === "yes",
  };
}

function nomineeOf(form: Form): NominationDraft["nominee"] {
  const members = form.members === "" ? null : Number(form.members);
  const birthYear = form.birthYear === "" ? null : Number(form.birthYear);
  const title = form.title.trim() || null;
  const address = form.address.trim();
  const person = {
    salutation: form.salutation || null,
    workplace: form.workplace.trim() || null,
    ownUnit: form.ownUnit || null,
    callName: form.callName.trim() || null,
  };
  switch (form.kind) {
    case "INDIVIDUAL":
      return {
        kind: "INDIVIDUAL",
        name: form.name.trim(),
        birthYear,
        title,
        directLabour: form.directLabour === "yes",
        person: { ...person, address: address || null },
      };
    case "COLLECTIVE":
      return {
        kind: "COLLECTIVE",
        name: form.name.trim(),
        members,
        representative: form.representative.trim(),
        dissolved: false,
        person: { ...person, birthYear, title, address: address || null },
      };
    case "HOUSEHOLD":
      return {
        kind: "HOUSEHOLD",
        head: form.name.trim(),
        members,
        address,
        person: { ...person, birthYear, title },
      };
  }
}

export function sameForm(left: Form, right: Form): boolean {
  return (Object.keys(left) as (keyof Form)[]).every((key) => left[key] === right[key]);
}

function filled(value: string): boolean {
  return value.trim() !== "";
}

/** Between spaces, so that “Hoa” is no part of “Hoàng”. */
function words(value: string): string {
  return ` ${fold(value)} `;
}

function isCount(value: string): boolean {
  return value === "" || (/^\d+$/.test(value) && Number(value) > 0);
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
