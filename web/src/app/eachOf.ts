/** What became of the items of a long action, one after the other. */
export type Course<Item> = { done: Item[]; failed: { item: Item; error: unknown }[]; total: number };

/**
 * Acts on each item in turn, so that a refusal costs its own item only.
 *
 * @param onProgress hears after each item how far the action is
 */
export async function eachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
  onProgress: (course: Course<Item>) => void,
): Promise<Course<Item>> {
  const course: Course<Item> = { done: [], failed: [], total: items.length };
  for (const item of items) {
    try {
      await act(item);
      course.done.push(item);
    } catch (error) {
      course.failed.push({ item, error });
    }
    onProgress({ ...course, done: [...course.done], failed: [...course.failed] });
  }
  return course;
}
