/** The language of the page. It changes with a reload, so no text of the other language stays on the page. */
export type Language = "vi" | "en";

const KEY = "vinhdanh.language";
let current: Language = stored();

export function language(): Language {
  return current;
}

export function isEnglish(): boolean {
  return current === "en";
}

export function changeLanguage(next: Language): void {
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that stores nothing shows Vietnamese.
  }
  location.reload();
}

/** For tests and for the page `/kit`. */
export function setLanguage(next: Language): void {
  current = next;
}

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}
