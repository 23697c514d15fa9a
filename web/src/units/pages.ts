/** One chunk for the whole feature. */
export { UnitsPage } from "./UnitsPage";
