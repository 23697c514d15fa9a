/** One chunk for the whole feature. */
export { OverviewPage } from "./OverviewPage";
