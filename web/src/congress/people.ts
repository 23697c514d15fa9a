import type { CongressList, Exemplar } from "./queries";

/** Whose award it is, also if it was revoked. */
export function personOf({ people }: CongressList, nominationId: string): Exemplar | undefined {
  return people.find(
    ({ nominationIds, revokedIds }) => nominationIds.includes(nominationId) || revokedIds.includes(nominationId),
  );
}

export const nameOf = (list: CongressList, nominationId: string): string =>
  personOf(list, nominationId)?.name ?? "……………";

/** “Giáo viên · Các trường học · Giấy khen (Xóm Bản Khấy)”: what tells people of one name apart. */
export function aboutPerson(person: Exemplar | undefined): string {
  if (!person) {
    return "";
  }
  const { birthYear, title, unit, forms, collectives } = person;
  return [birthYear, title, unit, forms.join("; "), collectives.join("; ")].filter(Boolean).join(" · ");
}

/**
 * Who may still be added, by the award that names them: everybody with an award that stands who is not among these.
 *
 * @param taken nominations of those who are listed, or go
 */
export function addable({ people }: CongressList, taken: readonly string[]): Exemplar[] {
  return people.filter(
    ({ nominationIds }) => nominationIds.length > 0 && !nominationIds.some((id) => taken.includes(id)),
  );
}
