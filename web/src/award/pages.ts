/** One chunk for the whole feature. */
export { AwardPage } from "./AwardPage";
export { ListPage } from "./ListPage";
