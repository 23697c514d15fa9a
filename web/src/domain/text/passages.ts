import type { components } from "../../../api/program";

/** A passage of a text: a heading, a paragraph, a list or a table. */
export type Passage = components["schemas"]["PassageBody"];
export type Stretch = NonNullable<Passage["runs"]>[number];
