/** One chunk for the whole feature. */
export { CongressPage } from "./CongressPage";
export { ResultScreen } from "./ResultScreen";
