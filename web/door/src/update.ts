/** The app is replaced only while nobody waits at the door: its notes are in the storage, the page starts anew. */
const IDLE = 20_000;
const LOOK = 5_000;
const ASK = 10 * 60_000;

let lastTouch = performance.now();

export function touched(): void {
  lastTouch = performance.now();
}

/** @param isBusy something is typed, or a note is being stored */
export async function keepUpToDate(isBusy: () => boolean): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    return;
  }
  const registration = await navigator.serviceWorker.register("/cua/sw.js", { scope: "/cua/" });
  // The first one takes over a page that is as new as itself.
  let replaced = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (replaced) {
      location.reload();
    }
    replaced = true;
  });
  setInterval(() => {
    const idle = document.hidden || (performance.now() - lastTouch > IDLE && !isBusy());
    if (idle) {
      registration.waiting?.postMessage("activate");
    }
  }, LOOK);
  setInterval(() => void registration.update().catch(() => undefined), ASK);
}
