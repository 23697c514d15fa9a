/** One chunk for the whole feature. */
export { PayoutsPage } from "./PayoutsPage";
export { SheetPage } from "./SheetPage";
