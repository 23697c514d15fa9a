import { useSyncExternalStore } from "react";

const LASTS = 8_000;
const listeners = new Set<() => void>();
let current = "";
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what an action did, also on the page that follows: “Đã trình hồ sơ Nông Thị Duyên.” Readers hear it. */
export function say(sentence: string): void {
  clearTimeout(timer);
  set(sentence);
  timer = setTimeout(() => set(""), LASTS);
}

/** The next action begins: what the one before did is no longer the news, and must not stand next to a refusal. */
export function hush(): void {
  clearTimeout(timer);
  set("");
}

export function useNotice(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

function set(sentence: string) {
  current = sentence;
  for (const listener of listeners) {
    listener();
  }
}
