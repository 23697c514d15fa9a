import { expect, it } from "vitest";
import type { Session } from "../app/session";
import type { Estimate, Version } from "./queries";
import { lastOf, rightsOf } from "./rights";
import { banner, version } from "./samples";

const person = (...roles: Session["roles"]): Session => ({ roles }) as Session;

const estimate = (...states: Version["state"][]): Estimate => ({
  conferenceId: "c",
  version: states.length,
  places: 150,
  norms: [],
  versions: states.map((state, index) => ({ ...version([banner]), number: index + 1, state })),
});

it.each([
  [[], true, false, false],
  [["DRAFT"], true, true, false],
  [["SUBMITTED"], false, false, true],
  [["RETURNED"], true, false, false],
  [["RETURNED", "APPROVED"], true, false, false],
  [["APPROVED", "SUBMITTED"], false, false, true],
] as [Version["state"][], boolean, boolean, boolean][])(
  "%j: prepares %s, submits %s, the Chairman settles %s",
  (states, prepares, submits, settles) => {
    const known = estimate(...states);
    expect(rightsOf(known, person("secretariat"))).toEqual({ prepares, submits, settles: false });
    expect(rightsOf(known, person("accountant"))).toEqual({ prepares, submits, settles: false });
    expect(rightsOf(known, person("chairman"))).toEqual({ prepares: false, submits: false, settles });
    expect(rightsOf(known, person("office"))).toEqual({ prepares: false, submits: false, settles: false });
  },
);

it("the last version is worked on", () => {
  expect(lastOf(estimate("RETURNED", "DRAFT"))?.number).toBe(2);
  expect(lastOf(estimate())).toBeUndefined();
});
