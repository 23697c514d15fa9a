/** One chunk for the whole feature. */
export { DecidePage } from "./DecidePage";
export { DecisionPage } from "./DecisionPage";
export { DecisionsPage } from "./DecisionsPage";
