import { useEffect, useState } from "react";

const TYPING = 250;

/** The text once nobody types on: not every letter is a question to the services. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
