package vn.vinhdanh.nomination.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.platform.store.FoldedPattern;

/** The conditions of a list: one commune's documents, narrowed by what the reader chose. */
final class ListFilter {

    private Criteria wanted;

    private ListFilter(Criteria wanted) {
        this.wanted = wanted;
    }

    static ListFilter ofCommune(String commune) {
        return new ListFilter(where("commune").is(commune));
    }

    /** @param value null if the reader did not choose by this field */
    ListFilter with(String field, @Nullable String value) {
        if (value != null) {
            wanted = wanted.and(field).is(value);
        }
        return this;
    }

    /** @param values null if every value matches; empty if none does */
    ListFilter withAnyOf(String field, @Nullable Collection<String> values) {
        if (values != null) {
            wanted = wanted.and(field).in(values);
        }
        return this;
    }

    /** @param parts of a name; null if the reader did not search */
    ListFilter withName(String field, @Nullable String parts) {
        Pattern name = FoldedPattern.of(parts);
        if (name != null) {
            wanted = wanted.and(field).regex(name);
        }
        return this;
    }

    Criteria criteria() {
        return wanted;
    }
}
