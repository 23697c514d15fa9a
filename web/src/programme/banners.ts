import type { Conference } from "../domain/conference";
import * as m from "../messages/banners";

export type Place = "BACKDROP" | "INSIDE" | "OUTSIDE";

/** One text of the plan that can be hung. */
export type Banner = { id: string; place: Place; number: number; name: string; typed: Typed };

/** As it is typed: metres, metres, centimetres. */
export type Typed = { width: string; height: string; bleed: string };

export type Field = keyof Typed;

const limits: Record<Field, { least: number; most: number; digits: number }> = {
  width: { least: 0.5, most: 20, digits: 3 },
  height: { least: 0.3, most: 10, digits: 3 },
  bleed: { least: 0, most: 20, digits: 1 },
};

/** The backdrop, then the slogans, each with a usual size. */
export function bannersOf({ plan: { backdrop, slogans } }: Pick<Conference, "plan">): Banner[] {
  const slogan = (place: "INSIDE" | "OUTSIDE", name: typeof m.inside) => (text: string, index: number) => ({
    id: `${place} ${index + 1}`,
    place,
    number: index + 1,
    name: name({ number: index + 1, text }),
    typed: { width: "8", height: "0,8", bleed: "3" },
  });
  return [
    ...(backdrop && backdrop.lines.length > 0
      ? [
          {
            id: "BACKDROP 1",
            place: "BACKDROP" as const,
            number: 1,
            name: m.backdrop(),
            typed: { width: "8", height: "4", bleed: "3" },
          },
        ]
      : []),
    ...(slogans?.inside ?? []).map(slogan("INSIDE", m.inside)),
    ...(slogans?.outside ?? []).map(slogan("OUTSIDE", m.outside)),
  ];
}

/** 7,25 or 7.25 → "7.25"; undefined if nothing so long can be hung, or it is finer than a millimetre. */
export function lengthOf(field: Field, text: string): string | undefined {
  const { least, most, digits } = limits[field];
  const number = text.trim().replace(",", ".");
  const known = new RegExp(`^\\d{1,2}(\\.\\d{1,${digits}})?$`).test(number);
  return known && Number(number) >= least && Number(number) <= most ? number : undefined;
}

/** Where the drawing is; undefined while a length is none. */
export function addressOf(conferenceId: string, { place, number }: Banner, typed: Typed): string | undefined {
  const lengths = (["width", "height", "bleed"] as const).map((field) => [field, lengthOf(field, typed[field])]);
  return lengths.every(([, length]) => length !== undefined)
    ? `/api/conferences/${conferenceId}/banner?${new URLSearchParams([
        ["place", place],
        ["number", String(number)],
        ...(lengths as [string, string][]),
      ])}`
    : undefined;
}
