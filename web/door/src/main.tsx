import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { language } from "../../src/kit/language";
import * as m from "../../src/messages/door";
import { App } from "./App";
import { Door } from "./door";
import "./door.css";
import { serverAt } from "./server";
import { keepUpToDate, touched } from "./update";

const ROUND = 30_000;

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.title = m.title();
  const root = createRoot(document.getElementById("page") as HTMLElement);
  const door = await Door.open(serverAt(location.origin)).catch(() => undefined);
  if (!door) {
    root.render(<p className="note stop">{m.noStorage()}</p>);
    return;
  }
  const takeFromAddress = async () => {
    const handed = location.hash.slice(1);
    if (handed) {
      // It stays in no history and on no picture of the screen.
      history.replaceState(null, "", location.pathname);
      await door.takePass(handed);
    }
  };
  // Not awaited: where the network is slow, the page says so meanwhile.
  void takeFromAddress();
  root.render(
    <StrictMode>
      <App door={door} />
    </StrictMode>,
  );

  const sync = () => void door.sync();
  sync();
  setInterval(sync, ROUND);
  addEventListener("online", () => void door.sync(true));
  addEventListener("hashchange", () => void takeFromAddress());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      void door.reload().then(sync);
    }
  });
  for (const event of ["pointerdown", "keydown"]) {
    addEventListener(event, touched);
  }
  void navigator.storage?.persist?.();
  void keepUpToDate(() => [...document.querySelectorAll("input")].some(({ value }) => value !== "")).catch(
    () => undefined,
  );
}

void start();
