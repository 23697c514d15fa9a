package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.Nullable;

/** What a plan's text consists of, whether it is YAML or JSON. In a group, key and value take turns. */
sealed interface PlanToken {

    enum Mark implements PlanToken {
        GROUP,
        GROUP_END,
        LIST,
        LIST_END,
        /** In the place of a value: the key before has no colon, so it is no key. Only YAML has this. */
        NO_VALUE
    }

    /** @param value String, Boolean, Number or null */
    record Scalar(@Nullable Object value) implements PlanToken {}
}
