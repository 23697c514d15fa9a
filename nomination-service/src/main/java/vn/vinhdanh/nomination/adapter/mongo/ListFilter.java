package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the lists of all collections have in common: one commune's, narrowed, in the order of the ids. */
final class ListFilter {

    static final Bson BY_ID = Sorts.ascending("_id");

    /** Without history and outbox, which no list shows. */
    static final Bson STATE = Projections.include("version", "state");

    private final List<Bson> conditions = new ArrayList<>();

    private ListFilter() {}

    static ListFilter narrowed(String commune, @Nullable String after) {
        ListFilter list = new ListFilter();
        list.conditions.add(Filters.eq("commune", commune));
        if (after != null) {
            list.conditions.add(Filters.gt("_id", after));
        }
        return list;
    }

    ListFilter with(String field, @Nullable String value) {
        if (value != null) {
            conditions.add(Filters.eq(field, value));
        }
        return this;
    }

    Bson toFilter() {
        return Filters.and(conditions);
    }
}
