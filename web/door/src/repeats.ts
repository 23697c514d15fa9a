const REST = 4_000;

/** A letter that is held before the camera is one passage, however often it is read. */
export function withoutRepeats(now: () => number = () => performance.now()): (text: string) => boolean {
  let last = "";
  let seenAt = Number.NEGATIVE_INFINITY;
  return (text) => {
    const isNew = text !== last || now() - seenAt > REST;
    last = text;
    seenAt = now();
    return isNew;
  };
}
