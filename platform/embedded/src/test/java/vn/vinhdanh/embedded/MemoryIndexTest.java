package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which candidates an index returns before the collection checks each document. */
class MemoryIndexTest {

    private final MemoryIndex index = index("commune", "state.unit", "_id");

    @BeforeEach
    void fill() {
        for (int i = 0; i < 100; i++) {
            String commune = i % 2 == 0 ? "trung-khanh" : "mau-son";
            Document document = nomination(i, commune, "u" + i / 10);
            index.add(document, "n" + i, null);
        }
    }

    @Test
    void every_equality_on_the_first_fields_narrows_the_scan() {
        assertThat(index.getPositions(new Document("commune", "trung-khanh"))).hasSize(50);
        assertThat(index.getPositions(new Document("commune", "trung-khanh").append("state.unit", "u3")))
                .containsExactlyInAnyOrder("n30", "n32", "n34", "n36", "n38");
        assertThat(index.getPositions(new Document(
                        "$and",
                        List.of(
                                new Document("commune", "mau-son"),
                                new Document("state.unit", new Document("$eq", "u3")),
                                new Document("_id", new Document("$gt", "n31"))))))
                .containsExactlyInAnyOrder("n31", "n33", "n35", "n37", "n39");
    }

    @Test
    void a_field_without_a_predicate_ends_the_narrowing() {
        assertThat(index.getPositions(new Document("commune", "mau-son").append("_id", "n1")))
                .hasSize(50);
    }

    @Test
    void each_value_of_a_list_is_found() {
        index.add(nomination(200, "trung-khanh", List.of("u3", "other")), "n200", null);

        assertThat(index.getPositions(new Document("commune", "trung-khanh").append("state.unit", "other")))
                .containsExactly("n200");
        assertThat(index.getPositions(new Document("commune", "trung-khanh").append("state.unit", "u3")))
                .contains("n200");
        assertThat(index.getPositions(new Document("commune", "trung-khanh")))
                .as("a document with two entries is returned once")
                .hasSize(51);
    }

    @Test
    void with_lists_the_entries_are_not_in_the_order_of_documents() {
        MemoryIndex units = index("unit");
        Document from5 = new Document("unit", new Document("$gte", 5));
        Document byUnit = new Document("unit", 1);
        units.add(new Document("_id", "b").append("unit", 5), "b", null);
        assertThat(units.isInOrder(from5, byUnit)).isTrue();

        units.add(new Document("_id", "a").append("unit", List.of(1, 9)), "a", null);
        assertThat(units.isInOrder(from5, byUnit))
                .as("a comes first, by its least element")
                .isFalse();
    }

    @Test
    void an_index_with_more_equalities_is_more_selective_and_a_unique_match_is_most() {
        Document query =
                new Document("commune", "mau-son").append("state.unit", "u3").append("_id", "n31");

        assertThat(index("commune", "_id").selectivity(new Document("commune", "mau-son")))
                .isEqualTo(1);
        assertThat(index.selectivity(query)).isEqualTo(3);
        assertThat(new MemoryIndex("_id_", List.of(new IndexKey("_id", true)), false, true).selectivity(query))
                .isGreaterThan(3);
    }

    @Test
    void a_page_starts_where_the_page_before_ended() {
        Document query =
                new Document("commune", "mau-son").append("state.unit", "u3").append("_id", new Document("$gt", "n35"));

        assertThat(index.getPositions(query)).containsExactly("n35", "n37", "n39");
        assertThat(index.isInOrder(query, new Document("_id", 1))).isTrue();
        assertThat(index.isInOrder(query, new Document("_id", -1))).isFalse();
        assertThat(index.isInOrder(query, new Document("state.unit", 1))).isFalse();
        assertThat(index.isInOrder(new Document("commune", "mau-son"), new Document("_id", 1)))
                .isFalse();
    }

    @Test
    void the_oldest_entries_come_first() {
        MemoryIndex waiting = new MemoryIndex("pending", List.of(new IndexKey("pendingSince", true)), true, false);
        for (int since : List.of(5, 3, 9, 1)) {
            waiting.add(nomination(since, "mau-son", "u1").append("pendingSince", since), "n" + since, null);
        }
        Document oldestFirst = new Document("pendingSince", 1);
        Document all = new Document("pendingSince", new Document("$exists", true));
        Document old = new Document("pendingSince", new Document("$lt", 6));
        Document ofValues = new Document("pendingSince", new Document("$in", List.of(9, 1)));

        assertThat(waiting.isInOrder(all, oldestFirst)).isTrue();
        assertThat(waiting.getPositions(all)).containsExactly("n1", "n3", "n5", "n9");
        assertThat(waiting.isInOrder(old, oldestFirst)).isTrue();
        assertThat(waiting.getPositions(old)).containsExactly("n1", "n3", "n5");
        assertThat(waiting.isInOrder(ofValues, oldestFirst)).isFalse();
        assertThat(waiting.getPositions(ofValues)).containsExactly("n9", "n1");
        assertThat(waiting.isInOrder(all, new Document("pendingSince", -1))).isFalse();
    }

    @Test
    void a_sparse_index_answers_existence_also_for_null() {
        MemoryIndex sparse = new MemoryIndex("pending", List.of(new IndexKey("pendingSince", true)), true, false);
        sparse.add(nomination(1, "mau-son", "u1"), "n1", null);
        sparse.add(nomination(2, "mau-son", "u1").append("pendingSince", 20251126), "n2", null);
        sparse.add(nomination(3, "mau-son", "u1").append("pendingSince", null), "n3", null);
        Document query = new Document("pendingSince", new Document("$exists", true));

        assertThat(sparse.canHandle(query)).isTrue();
        assertThat(sparse.getPositions(query)).containsExactlyInAnyOrder("n2", "n3");
        assertThat(sparse.canHandle(new Document("pendingSince", new Document("$exists", false))))
                .isFalse();
        assertThat(index("pendingSince").canHandle(query)).isFalse();
    }

    @Test
    void a_sparse_index_follows_a_field_that_is_set_to_null_and_removed() {
        MemoryIndex sparse = new MemoryIndex("pending", List.of(new IndexKey("pendingSince", true)), true, false);
        Document query = new Document("pendingSince", new Document("$exists", true));
        Document absent = nomination(1, "mau-son", "u1");
        Document empty = nomination(1, "mau-son", "u1").append("pendingSince", null);
        sparse.add(absent, "n1", null);

        sparse.updateInPlace(absent, empty, "n1", null);
        assertThat(sparse.getPositions(query)).containsExactly("n1");
        sparse.updateInPlace(empty, absent, "n1", null);
        assertThat(sparse.getPositions(query)).isEmpty();
    }

    private static MemoryIndex index(String... fields) {
        return new MemoryIndex(
                "index",
                List.of(fields).stream().map(field -> new IndexKey(field, true)).toList(),
                false,
                false);
    }

    private static Document nomination(int number, String commune, Object unit) {
        return new Document("_id", "n" + number).append("commune", commune).append("state", new Document("unit", unit));
    }
}
