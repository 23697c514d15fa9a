const FILES = ["","assets/decoder.worker.js","assets/index.css","assets/index.js","icon.png","icon.svg","manifest.json"];
const VERSION = "50e11c33bbb98fc4";
/**
 * Keeps the files of the app, so that it starts without a network. A new version is stored as a whole beside the old one
 * and waits until the app says that nobody is at the door. The notes are not here: they are in the phone's storage.
 *
 * The build writes FILES and VERSION above: a change of any file is a new version.
 */
/* global FILES, VERSION */
const CACHE = `cua-${VERSION}`;

addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(`/cua/${file}`, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith("cua-") && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await clients.claim();
    })(),
  );
});

addEventListener("message", (event) => {
  if (event.data === "activate") {
    skipWaiting();
  }
});

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && pathname.startsWith("/cua/")) {
    event.respondWith(
      caches
        .open(CACHE)
        .then((cache) => cache.match(event.request, { ignoreSearch: true }))
        .then((known) => known ?? fetch(event.request)),
    );
  }
});
