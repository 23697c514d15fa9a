/** "2,5" is 25 tenths of a millimetre; undefined for what is no offset of 30 mm at most. */
export function parseTenths(text: string): number | undefined {
  const match = /^([-−+]?)(\d{1,2})(?:[.,](\d))?$/.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const tenths = Number(match[2]) * 10 + Number(match[3] ?? 0);
  const signed = match[1] === "-" || match[1] === "−" ? -tenths : tenths;
  return Math.abs(signed) <= 300 ? signed + 0 : undefined;
}

/** 25 tenths of a millimetre are "2,5". */
export function writeTenths(tenths: number): string {
  const digits = Math.abs(tenths);
  return `${tenths < 0 ? "-" : ""}${Math.floor(digits / 10)},${digits % 10}`;
}
