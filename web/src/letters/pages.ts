/** One chunk for the whole feature. */
export { LetterPage } from "./LetterPage";
export { ListPage } from "./ListPage";
export { TextPage } from "./TextPage";
export { TextsPage } from "./TextsPage";
