/** One chunk for the whole feature. */
export { NormsPage } from "./NormsPage";
export { ProposalPage } from "./ProposalPage";
