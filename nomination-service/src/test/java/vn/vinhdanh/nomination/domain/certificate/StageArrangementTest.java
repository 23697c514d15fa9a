package vn.vinhdanh.nomination.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Certificates lie as they are handed out, whatever came when. */
class StageArrangementTest {

    private static final Instant MORNING = Instant.parse("2025-08-29T01:00:00Z");
    private static final StageArrangement FIRST = arrangement(1, "an", "binh", "cuc");
    private static final StageArrangement SECOND = arrangement(2, "cuc", "an");

    @Test
    void the_greatest_revision_holds_whichever_comes_first() {
        assertThat(FIRST.follow(SECOND).state()).isEqualTo(SECOND);
        assertThat(SECOND.follow(FIRST).changesNothing(SECOND)).as("late").isTrue();
        assertThat(SECOND.follow(new StageArrangement("trung-khanh", 2, List.of("an"), MORNING.plusSeconds(1)))
                        .changesNothing(SECOND))
                .as("again")
                .isTrue();
    }

    @Test
    void awards_lie_in_the_order_of_the_stage() {
        assertThat(sorted(FIRST, "cuc", "an", "binh")).containsExactly("an", "binh", "cuc");
        assertThat(sorted(SECOND, "an", "cuc")).containsExactly("cuc", "an");
    }

    @Test
    void awards_that_it_does_not_name_come_after_in_the_order_they_had() {
        assertThat(sorted(SECOND, "dung", "an", "binh", "cuc")).containsExactly("cuc", "an", "dung", "binh");
        assertThat(sorted(arrangement(3), "binh", "an")).containsExactly("binh", "an");
    }

    @Test
    void it_adds_nothing_that_is_not_there() {
        assertThat(sorted(FIRST, "binh")).containsExactly("binh");
        assertThat(sorted(FIRST)).isEmpty();
    }

    private static List<String> sorted(StageArrangement arrangement, String... awards) {
        return arrangement.sorted(List.of(awards), Function.identity());
    }

    private static StageArrangement arrangement(int revision, String... awards) {
        return new StageArrangement("trung-khanh", revision, List.of(awards), MORNING);
    }
}
