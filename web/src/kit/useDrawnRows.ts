import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** The delegates of a conference are drawn at once. Thousands of rows would keep a slow PC busy for seconds. */
const STEP = 200;
const NEAR = "1500px";

/**
 * How many rows of a long list are drawn: more when the end of the drawn ones comes near, all for the printer.
 *
 * @returns the number, and the reference of an element after the last drawn row
 */
export function useDrawnRows(count: number) {
  const [drawn, setDrawn] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const more = drawn < count;

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
