import { describe, expect, it } from "vitest";
import { decode } from "./decoder";
import { type Hardship, picture } from "./pictures";

const LETTER = `https://vinhdanh.vi-du.example:8443/api/answers/${"AbCd-1_9".repeat(6)}xy`;

describe("the decoder", () => {
  // A camera shows many pictures a second, so not each of a creased paper has to be read.
  it.each<[Hardship, number]>([
    ["plain", 4],
    ["creased", 3],
    ["tilted", 4],
    ["dark", 4],
    ["all", 4],
  ])(
    "reads a letter that is %s, %d times of 4",
    (hardship, least) => {
      const read = Array.from({ length: 4 }, (_, seed) => decode(picture(LETTER, hardship, seed + 1)));
      expect(read.filter((text) => text === LETTER).length).toBeGreaterThanOrEqual(least);
      expect(read.every((text) => text === undefined || text === LETTER)).toBe(true);
    },
    30_000,
  );

  it("finds nothing where there is no code", () => {
    expect(decode({ width: 320, height: 240, data: new Uint8ClampedArray(320 * 240 * 4).fill(120) })).toBeUndefined();
  });
});
