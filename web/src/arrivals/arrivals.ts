import { finder } from "../kit/format";
import type { Arrivals, Guest } from "./queries";
import type { ArrivalsSearch } from "./search";

export type GroupCount = { code: string; name: string; expected: number; present: number; late: number };

/** A group that nobody has a place in is not expected, so it is not shown. */
export function byGroup({ groups, expected }: Arrivals): GroupCount[] {
  return groups
    .map(({ code, name }) => {
      const its = expected.filter(({ group }) => group === code);
      return {
        code,
        name,
        expected: its.length,
        present: its.filter(hasCome).length,
        late: its.filter(({ late }) => late).length,
      };
    })
    .filter((group) => group.expected > 0);
}

export function hasCome({ arrival }: Guest): boolean {
  return Boolean(arrival);
}

/** One place, and two doors or two people: somebody should look. */
export function isDoubtful({ arrival }: Guest): boolean {
  return Boolean(arrival && arrival.elsewhere.length > 0);
}

const withWords = finder<Guest>(
  ({ name, attendant, unit, phone }) => `${name} ${attendant ?? ""} ${unit} ${phone ?? ""}`,
);

/** Who is missing, as the page's address asks for them. */
export function missing({ expected }: Arrivals, { group, q }: ArrivalsSearch): Guest[] {
  return expected
    .filter((guest) => !hasCome(guest))
    .filter((guest) => !group || guest.group === group)
    .filter(withWords(q));
}

/** What the phone opens. The token stands behind the #, so no server and no log sees it. */
export function passAddress(origin: string, token: string): string {
  return `${origin}/cua/#${token}`;
}
