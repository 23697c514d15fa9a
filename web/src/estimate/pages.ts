/** One chunk for the whole feature. */
export { EditPage } from "./EditPage";
export { EstimatePage } from "./EstimatePage";
