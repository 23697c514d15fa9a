/** One chunk for the whole feature. */
export { ActPage } from "./ActPage";
export { LinePage } from "./LinePage";
export { SpendingPage } from "./SpendingPage";
