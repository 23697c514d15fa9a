/** One chunk for the whole feature. */
export { AppraisalListPage } from "./AppraisalListPage";
export { AppraisalPage } from "./AppraisalPage";
export { BallotPage } from "./BallotPage";
export { ConvenePage } from "./ConvenePage";
export { SessionPage } from "./SessionPage";
export { SessionsPage } from "./SessionsPage";
