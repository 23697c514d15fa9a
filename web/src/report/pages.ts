/** One chunk for the whole feature. */
export { PartPage } from "./PartPage";
export { ReportPage } from "./ReportPage";
