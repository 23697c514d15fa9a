package vn.vinhdanh.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * One value that a write changed.
 *
 * @param path of the value in the state: {@code nominee.name}, {@code lines.3}
 * @param before as JSON; null if there was none. A long text is cut and ends with {@code …}
 * @param after as {@code before}; null if there is none any more
 */
public record AuditChange(
        String path, @Nullable String before, @Nullable String after) {}
