/** One chunk for the whole feature. */
export { EditPage } from "./EditPage";
export { ImportPage } from "./ImportPage";
export { PlanPage } from "./PlanPage";
export { SchedulePage } from "./SchedulePage";
