const pages = new Set<symbol>();

/** A form declares that it has unsaved text, until the returned function is called. */
export function declareUnsaved(): () => void {
  const page = Symbol();
  pages.add(page);
  return () => pages.delete(page);
}

/** Whether leaving would lose something that was typed. */
export function isUnsaved(): boolean {
  return pages.size > 0;
}
