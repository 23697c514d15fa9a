/** One chunk for the whole feature. */
export { RunningOrderPage } from "./RunningOrderPage";
