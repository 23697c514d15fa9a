package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.Nullable;

/** A token of a plan in YAML or JSON. In a group, keys and values alternate. */
sealed interface PlanToken {

    enum Mark implements PlanToken {
        GROUP,
        GROUP_END,
        LIST,
        LIST_END,
        /** Replaces a value: the previous scalar has no colon, so it is not a key. Occurs only in YAML. */
        NO_VALUE
    }

    /** @param value String, Boolean, Number or null */
    record Scalar(@Nullable Object value) implements PlanToken {}
}
