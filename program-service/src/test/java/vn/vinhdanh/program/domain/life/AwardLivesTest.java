package vn.vinhdanh.program.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.program.domain.life.AwardLife.Step;
import vn.vinhdanh.program.domain.life.Fact.Kind;

class AwardLivesTest {

    private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(1));

    /** Each row is what happened to one award of 300,000 đồng, minute by minute, and what is missing then. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SUBMITTED, -",
                "SUBMITTED SELECTED, SELECTED_WITHOUT_MONEY@1",
                "SUBMITTED SELECTED RESERVED, -",
                "SUBMITTED SELECTED UNFUNDED, REWARD_UNFUNDED@2",
                "SUBMITTED SELECTED UNFUNDED RESERVED, -",
                "SUBMITTED SELECTED UNFUNDED REFUSED, -",
                "SUBMITTED SELECTED RESERVED RELEASED REFUSED, -",
                "SUBMITTED NOT_SELECTED, -",
                "SELECTED RESERVED APPROVED, AWARD_WITHOUT_DELEGATE@2",
                "SELECTED RESERVED APPROVED REGISTERED, -",
                "SELECTED RESERVED APPROVED WAITLISTED, -",
                "SELECTED UNFUNDED APPROVED REGISTERED, REWARD_UNFUNDED@1",
                "SELECTED RESERVED APPROVED CONFERENCE_CANCELLED, -",
                "SELECTED RESERVED REGISTERED, DELEGATE_WITHOUT_AWARD@2",
                "SELECTED RESERVED REFUSED WAITLISTED, DELEGATE_WITHOUT_AWARD@3",
                "SELECTED RESERVED APPROVED REGISTERED REVOKED RELEASED, -",
                "SELECTED RESERVED APPROVED REGISTERED PAID, -",
                "SELECTED RESERVED PAID, PAYMENT_WITHOUT_AWARD@2",
                "SELECTED RESERVED PAID PAYMENT_REVERSED, -",
                "SELECTED RESERVED APPROVED REGISTERED PAID REVOKED, REVOKED_WITHOUT_RECOVERY@5",
                "SELECTED RESERVED APPROVED REGISTERED PAID REVOKED RELEASED, -",
                "SELECTED RESERVED APPROVED REGISTERED PAID PAYMENT_REVERSED REVOKED, -",
                "SELECTED RESERVED APPROVED REGISTERED CONFERENCE_CLOSED, CLOSED_WITHOUT_PAYMENT@2",
                "SELECTED RESERVED APPROVED REGISTERED PAID CONFERENCE_CLOSED, -",
                "SELECTED RESERVED APPROVED REGISTERED PAID PAYMENT_REVERSED CONFERENCE_CLOSED, CLOSED_WITHOUT_PAYMENT@5",
                "SELECTED RESERVED REFUSED RELEASED CONFERENCE_CLOSED, -",
                "SELECTED RESERVED APPROVED ARRANGED REGISTERED, -",
                "SELECTED RESERVED ARRANGED, SLOT_WITHOUT_AWARD@2",
                "SELECTED RESERVED APPROVED REGISTERED ARRANGED REVOKED, SLOT_WITHOUT_AWARD@5",
            })
    void what_should_have_followed_and_did_not_is_a_gap(String happened, @Nullable String missing) {
        AwardLives lives = AwardLives.of(story("n-1", happened));

        String found = String.join(
                " ",
                lives.gaps(LATER).stream()
                        .map(gap -> gap.kind() + "@"
                                + Duration.between(START, gap.since()).toMinutes())
                        .toList());
        assertThat(found).isEqualTo(missing == null ? "" : missing);
        assertThat(lives.gaps(LATER)).allMatch(gap -> gap.nominationId().equals("n-1"));
    }

    @Test
    void an_award_that_an_arrangement_forgot_has_no_slot_and_only_the_newest_arrangement_counts() {
        List<Fact> facts = new ArrayList<>(story("n-1", "SELECTED RESERVED APPROVED REGISTERED"));
        facts.addAll(story("n-2", "SELECTED RESERVED APPROVED REGISTERED"));
        facts.add(arrangement(2, 8, "n-1"));
        facts.add(arrangement(1, 9, "n-1", "n-2"));

        assertThat(AwardLives.of(facts).gaps(LATER))
                .extracting(Gap::kind, Gap::nominationId)
                .containsExactly(tuple(Gap.Kind.AWARD_WITHOUT_SLOT, "n-2"));
    }

    @Test
    void an_award_of_a_cancelled_conference_needs_no_slot() {
        List<Fact> facts = new ArrayList<>(story("n-1", "SELECTED RESERVED APPROVED REGISTERED CONFERENCE_CANCELLED"));
        facts.add(arrangement(1, 8, "n-2"));

        assertThat(AwardLives.of(facts).life("n-1")).isPresent();
        assertThat(AwardLives.of(facts).gaps(LATER))
                .extracting(Gap::nominationId)
                .doesNotContain("n-1");
    }

    @Test
    void an_award_without_money_lacks_none() {
        Fact selected = fact(Kind.SELECTED, "e-1", Set.of("n-1"), null, 0L, 1);
        Fact closed = fact(Kind.CONFERENCE_CLOSED, "e-4", Set.of(), null, null, 4);
        Fact approved = fact(Kind.APPROVED, "e-2", Set.of("n-1"), null, 0L, 2);
        Fact registered = fact(Kind.REGISTERED, "e-3", Set.of("n-1"), "d-1", null, 3);

        assertThat(AwardLives.of(List.of(selected, approved, registered, closed))
                        .gaps(LATER))
                .isEmpty();
    }

    @Test
    void what_may_be_on_its_way_is_no_gap_yet() {
        List<Fact> facts = story("n-1", "SUBMITTED SELECTED");

        assertThat(AwardLives.of(facts).gaps(minute(1))).isEmpty();
        assertThat(AwardLives.of(facts).gaps(minute(1).plusMillis(1))).hasSize(1);
    }

    @Test
    void facts_in_any_order_and_twice_tell_the_same_life() {
        List<Fact> facts = new ArrayList<>(
                story("n-1", "SUBMITTED SELECTED RESERVED APPROVED REGISTERED INVITED CHECKED_IN PAID"));
        facts.addAll(story("n-2", "SUBMITTED NOT_SELECTED"));
        AwardLives inOrder = AwardLives.of(facts);
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(7));
        AwardLives shuffled = AwardLives.of(facts);

        assertThat(shuffled.life("n-1")).isEqualTo(inOrder.life("n-1")).isPresent();
        assertThat(shuffled.count()).isEqualTo(inOrder.count()).isEqualTo(2);
        assertThat(shuffled.life("n-3")).isEmpty();
    }

    @Test
    void facts_of_one_moment_are_in_the_order_of_an_awards_life() {
        List<Fact> facts = List.of(
                fact(Kind.APPROVED, "e-3", Set.of("n-1"), null, 300_000L, 5),
                fact(Kind.RESERVED, "e-2", Set.of("n-1"), null, null, 5),
                fact(Kind.SELECTED, "e-1", Set.of("n-1"), null, 300_000L, 5));

        assertThat(AwardLives.of(facts).life("n-1").orElseThrow().steps())
                .extracting(Step::kind)
                .containsExactly(Kind.SELECTED, Kind.RESERVED, Kind.APPROVED);
    }

    @Test
    void what_happens_to_a_delegate_happens_to_each_of_the_delegates_awards() {
        List<Fact> facts = List.of(
                fact(Kind.REGISTERED, "e-1", Set.of("n-1"), "d-1", null, 1),
                fact(Kind.REGISTERED, "e-2", Set.of("n-2"), "d-1", null, 2),
                fact(Kind.REGISTERED, "e-3", Set.of(), "d-2", null, 2),
                fact(Kind.INVITED, "e-4", Set.of(), "d-1", null, 3),
                fact(Kind.INVITED, "e-5", Set.of(), "d-2", null, 3));

        AwardLives lives = AwardLives.of(facts);

        assertThat(lives.life("n-1").orElseThrow().steps())
                .containsExactly(new Step(Kind.REGISTERED, "e-1", minute(1)), new Step(Kind.INVITED, "e-4", minute(3)));
        assertThat(lives.life("n-2").orElseThrow().steps())
                .extracting(Step::eventId)
                .containsExactly("e-2", "e-4");
        assertThat(lives.count()).isEqualTo(2);
    }

    @Test
    void an_award_is_arranged_once_however_often_the_stage_changes() {
        List<Fact> facts = List.of(arrangement(1, 1, "n-1"), arrangement(2, 2, "n-1", "n-2"));

        AwardLives lives = AwardLives.of(facts);

        assertThat(lives.life("n-1").orElseThrow().steps()).hasSize(1);
        assertThat(lives.life("n-2").orElseThrow().steps()).hasSize(1);
    }

    @Test
    void a_newer_check_takes_the_place_of_an_older_one() {
        AwardCheck none = AwardCheck.none("c", "xa");
        AwardCheck first = new AwardCheck("c", "xa", minute(1), 3, 1, List.of());
        AwardCheck second = new AwardCheck("c", "xa", minute(2), 5, 2, List.of());

        assertThat(none.replacedBy(first).state()).isEqualTo(first);
        assertThat(first.replacedBy(second).state()).isEqualTo(second);
        assertThat(second.replacedBy(first).state()).isEqualTo(second);
        assertThat(first.replacedBy(none).state()).isEqualTo(none);
    }

    private static List<Fact> story(String nomination, String happened) {
        List<Fact> facts = new ArrayList<>();
        for (String each : happened.split(" ")) {
            Kind kind = Kind.valueOf(each);
            int minute = facts.size();
            String event = nomination + " " + minute;
            facts.add(
                    switch (kind) {
                        case ARRANGED -> arrangement(1, minute, nomination);
                        case SELECTED, APPROVED -> fact(kind, event, Set.of(nomination), null, 300_000L, minute);
                        case REGISTERED, WAITLISTED ->
                            fact(kind, event, Set.of(nomination), "d " + nomination, null, minute);
                        case INVITED, CHECKED_IN -> fact(kind, event, Set.of(), "d " + nomination, null, minute);
                        case CONFERENCE_CANCELLED, CONFERENCE_CLOSED -> fact(kind, event, Set.of(), null, null, minute);
                        default -> fact(kind, event, Set.of(nomination), null, null, minute);
                    });
        }
        return facts;
    }

    private static Fact arrangement(long revision, int minute, String... nominations) {
        Set<String> all = Set.copyOf(Arrays.asList(nominations));
        return new Fact(Kind.ARRANGED, "a " + revision, "xa", "c", all, null, null, revision, minute(minute));
    }

    private static Fact fact(
            Kind kind,
            String event,
            Set<String> nominations,
            @Nullable String delegate,
            @Nullable Long amount,
            int minute) {
        return new Fact(kind, event, "xa", "c", nominations, delegate, amount, 0, minute(minute));
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
