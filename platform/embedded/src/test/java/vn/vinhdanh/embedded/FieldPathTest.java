package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tells whether an update changed a field. */
class FieldPathTest {

    private static final FieldPath UNIT = FieldPath.of("state.unit");

    @Test
    void a_field_is_the_same_if_nothing_on_its_path_has_changed() {
        assertThat(UNIT.isSame(unit("u1").append("version", 1), unit("u1").append("version", 2)))
                .isTrue();
        assertThat(UNIT.isSame(new Document("version", 1), new Document("version", 2)))
                .isTrue();
        assertThat(UNIT.isSame(new Document("state", "text"), new Document("state", "text")))
                .isTrue();
        assertThat(UNIT.isSame(unit(List.of("u1", "u2")), unit(List.of("u1", "u2"))))
                .isTrue();
        assertThat(UNIT.isSame(units("u1"), units("u1"))).isTrue();
    }

    @Test
    void a_field_is_not_the_same_if_its_value_was_added_removed_or_changed() {
        assertThat(UNIT.isSame(unit("u1"), unit("u2"))).isFalse();
        assertThat(UNIT.isSame(unit("u1"), new Document("state", new Document())))
                .isFalse();
        assertThat(UNIT.isSame(new Document(), unit("u1"))).isFalse();
        assertThat(UNIT.isSame(unit(null), new Document("state", new Document())))
                .as("null is a value, for a sparse index")
                .isFalse();
        assertThat(UNIT.isSame(new Document("state", "text"), unit("u1"))).isFalse();
        assertThat(UNIT.isSame(units("u1"), units("u2"))).isFalse();
    }

    private static Document unit(@Nullable Object unit) {
        return new Document("state", new Document("unit", unit));
    }

    private static Document units(String unit) {
        return new Document("state", List.of(new Document("unit", unit)));
    }
}
