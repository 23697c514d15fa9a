package vn.vinhdanh.violations.adapter.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.DBRef;

/** Breaks: no reference that Spring Data follows. */
final class RefersToAnotherDocument {

    @DBRef
    @Nullable
    Table table;
}
