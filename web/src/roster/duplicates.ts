import * as m from "../messages/roster";
import type { PossibleDuplicate } from "./queries";

const likelihoods = { LIKELY: m.likely, POSSIBLE: m.possible, UNLIKELY: m.unlikely };

const evidence = {
  SAME_NAME: m.sameName,
  SIMILAR_NAME: m.similarName,
  SAME_UNIT: m.sameUnit,
  OTHER_UNIT: m.otherUnit,
  SAME_BIRTH_YEAR: m.sameBirthYear,
  SAME_ADDRESS: m.sameAddress,
  OTHER_ADDRESS: m.otherAddress,
  OTHER_SALUTATION: m.otherSalutation,
  SUBSTITUTE: m.bySubstitute,
};

export function likelihoodOf({ likelihood }: PossibleDuplicate): string {
  return likelihoods[likelihood]();
}

/** What speaks for or against one person, in one line. */
export function evidenceOf({ evidence: found }: PossibleDuplicate): string {
  return found.map((each) => evidence[each]()).join(", ");
}

/** The pairs of which the delegate is one. */
export function pairsOf(id: string, pairs: readonly PossibleDuplicate[]): PossibleDuplicate[] {
  return pairs.filter(({ first, second }) => first.delegate.id === id || second.delegate.id === id);
}

/** Everybody who may be twice on the list. */
export function doubted(pairs: readonly PossibleDuplicate[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(({ first, second }) => [first.delegate.id, second.delegate.id]));
}
