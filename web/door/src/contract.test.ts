import { expectTypeOf, it } from "vitest";
import type { components } from "../../api/delegate";
import type { Settled } from "./server";
import type { DoorList } from "./types";

type Schemas = components["schemas"];

/** The compiler compares them; `web/build` runs it. */
it("what the app reads is what the contract of delegate-service says", () => {
  expectTypeOf<Schemas["DoorListResponse"]>().toExtend<DoorList>();
  expectTypeOf<Schemas["PassageResponse"]>().toExtend<Settled>();
  expectTypeOf<Schemas["SettledWalkInResponse"]>().toExtend<Settled>();
});
