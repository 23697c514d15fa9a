/** One chunk for the whole feature. */
export { HallPage } from "./HallPage";
export { SeatingPage } from "./SeatingPage";
