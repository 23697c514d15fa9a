/** One chunk for the whole feature. */
export { ImportPage } from "./ImportPage";
export { PlanPage } from "./PlanPage";
export { SchedulePage } from "./SchedulePage";
