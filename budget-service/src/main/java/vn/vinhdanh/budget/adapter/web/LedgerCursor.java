package vn.vinhdanh.budget.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;

/** The cursor of a ledger is the number of the last line of the previous page: twelve digits at most. */
final class LedgerCursor {

    private LedgerCursor() {}

    static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,12}")) {
            throw new InvalidInput(
                    "after", "Phải là số của dòng cuối đã xem.", "Must be the number of the last line seen.");
        }
        return Long.parseLong(cursor);
    }
}
