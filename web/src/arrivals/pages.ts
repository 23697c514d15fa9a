/** One chunk for the whole feature. */
export { ArrivalsPage } from "./ArrivalsPage";
