package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AggregateCacheTest {

    private static final StateMapping<String> MAPPING = new StateMapping<>() {
        @Override
        public Document write(String state) {
            return new Document("is", state);
        }

        @Override
        public String read(Document state) {
            return state.getString("is");
        }
    };

    private long now;
    private final AggregateCache<String> lastSeen = new AggregateCache<>(() -> now);

    @Test
    void the_newest_version_is_known() {
        lastSeen.saw(version("a", 1));
        lastSeen.saw(version("a", 2));
        lastSeen.saw(version("a", 1));

        assertThat(lastSeen.of("a")).map(DocumentSnapshot::version).contains(2L);
        assertThat(lastSeen.of("b")).isEmpty();
    }

    @Test
    void what_was_written_last_stays_however_wanted_the_others_are() {
        for (int i = 0; i < 600; i++) {
            lastSeen.saw(version("wanted", i));
            lastSeen.saw(version("new-" + i, 1));
            assertThat(lastSeen.of("new-" + i)).isPresent();
        }
        assertThat(lastSeen.of("wanted")).isPresent();
        assertThat(lastSeen.of("new-0")).isEmpty();
    }

    @Test
    void without_asking_it_is_believed_for_a_second() {
        lastSeen.saw(version("a", 1));
        pass(Duration.ofMillis(1_001));
        assertThat(lastSeen.justNow("a")).isEmpty();

        lastSeen.confirm(version("a", 1));
        assertThat(lastSeen.justNow("a")).isPresent();
    }

    /** Where a document is gone the store says that there is no other version, each time. */
    @Test
    void it_is_forgotten_after_a_moment_though_it_was_confirmed() {
        lastSeen.saw(version("a", 1));
        for (int second = 0; second < 11; second++) {
            pass(Duration.ofSeconds(1));
            lastSeen.confirm(version("a", 1));
        }
        assertThat(lastSeen.of("a")).isEmpty();
        assertThat(lastSeen.justNow("a")).isEmpty();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static DocumentSnapshot<String> version(String id, long version) {
        return DocumentSnapshot.of(
                new Document("_id", id)
                        .append("commune", "xa-mau")
                        .append("version", version)
                        .append("head", AuditHead.NONE.toDocument())
                        .append("state", new Document("is", "v" + version)),
                MAPPING);
    }
}
