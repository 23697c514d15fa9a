/** One chunk for the whole feature. */
export { BoardPage } from "./BoardPage";
export { TaskPage } from "./TaskPage";
