/** One chunk for the whole feature. */
export { ListPage } from "./ListPage";
export { NewPage } from "./NewPage";
export { SpeechPage } from "./SpeechPage";
