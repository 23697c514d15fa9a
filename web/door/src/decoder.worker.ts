import { decode } from "./decoder";

/** Beside the page, so that reading a picture never holds up a verdict. */
addEventListener("message", (message: MessageEvent<Parameters<typeof decode>[0]>) => {
  postMessage(decode(message.data));
});
