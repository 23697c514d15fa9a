/** The parts of a plan that are edited, each on its own page. */
export const partNames = [
  "particulars",
  "agenda",
  "tasks",
  "delegateGroups",
  "units",
  "signatories",
  "movements",
  "funding",
  "report",
  "responsibilities",
  "texts",
] as const;
export type PartName = (typeof partNames)[number];

export const isPart = (text: unknown): text is PartName => partNames.includes(text as PartName);
