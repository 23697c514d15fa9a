import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** More than a tall screen shows. How many are drawn decides how long a filter takes on a slow PC. */
const STEP = 50;
const NEAR = "1500px";

/**
 * How many rows of a long list are drawn: more when the end of the drawn ones comes near, all for the printer. The
 * browser's own search finds only what is drawn; every long list has a search box.
 *
 * @returns the number, and the reference of an element after the last drawn row
 */
export function useDrawnRows(count: number) {
  const [drawn, setDrawn] = useState(STEP);
  const [counted, setCounted] = useState(count);
  const end = useRef<HTMLDivElement>(null);
  const more = drawn < count;

  // Other rows than before. Where a person has scrolled away from the top, rows must not vanish.
  if (counted !== count) {
    setCounted(count);
    if (window.scrollY < window.innerHeight) {
      setDrawn(STEP);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step the end may still be near
  useEffect(() => {
    if (!more || !end.current) {
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setDrawn((now) => now + STEP),
      { rootMargin: NEAR },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, drawn]);

  useEffect(() => {
    const all = () => flushSync(() => setDrawn(Number.POSITIVE_INFINITY));
    window.addEventListener("beforeprint", all);
    return () => window.removeEventListener("beforeprint", all);
  }, []);

  return { drawn: Math.min(drawn, count), end };
}
