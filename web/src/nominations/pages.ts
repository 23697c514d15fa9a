/** One chunk for the whole feature. */
export { ListPage } from "./ListPage";
export { NominationPage } from "./NominationPage";
