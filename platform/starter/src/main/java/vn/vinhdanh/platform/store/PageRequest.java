package vn.vinhdanh.platform.store;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * The requested part of a list.
 *
 * @param after the cursor of the previous page; null for the first page
 * @param limit 1 to 200
 */
public record PageRequest(@Nullable String after, int limit) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidInput(
                    "limit", "Số dòng mỗi trang phải từ 1 đến 200.", "A page has between 1 and 200 items.");
        }
    }
}
