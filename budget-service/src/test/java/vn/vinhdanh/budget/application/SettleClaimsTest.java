package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.Fate;
import vn.vinhdanh.budget.fixtures.Killed;
import vn.vinhdanh.budget.fixtures.Money;
import vn.vinhdanh.budget.fixtures.Office;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;

class SettleClaimsTest {

    private static final long REWARD = Money.GIAY_KHEN;

    @Test
    void of_200_at_once_against_money_for_100_exactly_100_are_reserved() throws Exception {
        Office first = new Office();
        Office second = first.colleague();
        first.planned();
        first.allocated(100 * REWARD + REWARD - 1, "first");

        atOnce(200, number -> (number % 2 == 0 ? first : second).selected("n-%03d".formatted(number), REWARD));

        assertThat(first.rewards.said())
                .filteredOn(RewardReserved.class::isInstance)
                .hasSize(100);
        assertThat(first.rewards.said())
                .filteredOn(RewardUnfunded.class::isInstance)
                .hasSize(100);
        assertThat(first.balances()).isEqualTo(new Balances(101 * REWARD - 1, REWARD - 1, 100 * REWARD, 0, 0));
        assertThat(first.ledger.all()).hasSize(101);
        assertThat(first.verdict().isIntact()).isTrue();
    }

    @Test
    void the_same_fact_twenty_times_at_once_books_once() throws Exception {
        Office first = new Office();
        Office second = first.colleague();
        first.planned();
        first.allocated(100 * REWARD, "first");

        atOnce(20, number -> (number % 2 == 0 ? first : second).selected("n-1", REWARD));

        assertThat(first.ledger.all()).hasSize(2);
        assertThat(first.rewards.said()).hasSize(1);
    }

    /** The whole story, killed before or after each of its writes in turn, then told again from where it stopped. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_kill_at_any_write_is_healed_by_redelivery(boolean after) {
        Office unharmed = new Office();
        story(unharmed);
        List<String> expected = postings(unharmed);
        int kills = 0;
        Fate fate;
        do {
            kills++;
            fate = after ? Fate.killsAfterWrite(kills) : Fate.killsBeforeWrite(kills);
            Office office = new Office(fate);
            story(office);

            assertThat(postings(office)).as("killed at write %d", kills).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(office.balances()).isEqualTo(unharmed.balances());
            assertThat(office.rewards.said()).hasSameSizeAs(unharmed.rewards.said());
            assertThat(office.verdict().isIntact()).isTrue();
        } while (fate.hasStruck());
        assertThat(kills).isGreaterThan(40);
    }

    @Test
    void a_writer_that_slept_over_its_claim_finds_the_number_taken() {
        Office office = new Office();
        office.planned();
        office.allocated(10 * REWARD, "first");
        office.selected("n-1", REWARD);
        LedgerLine slept = office.ledger.line(Money.REWARD_FUND, 2).orElseThrow();

        assertThat(office.ledger.append(slept)).isFalse();
        assertThat(office.ledger.all()).hasSize(2);
    }

    @Test
    void who_lost_the_number_takes_the_next_one() {
        Office office = new Office();
        office.planned();
        office.allocated(10 * REWARD, "first");
        office.selected("n-1", REWARD);
        office.approved("n-1", REWARD);
        office.rewards.add("n-2", Outcome.of(claimsTakenLine(office)), People.reaction());

        office.selected("n-2", REWARD);

        assertThat(office.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(office.reward("n-2").booked())
                .singleElement()
                .satisfies(booked -> assertThat(booked.line()).isEqualTo(4));
        assertThat(office.verdict().isIntact()).isTrue();
    }

    @Test
    void those_who_wait_are_tried_in_order_and_a_large_one_does_not_hold_up_a_small_one() {
        Office office = new Office();
        office.planned();
        office.selected("n-1", 5 * REWARD);
        office.selected("n-2", REWARD);
        office.selected("n-3", REWARD);

        office.allocated(2 * REWARD - 1, "first");
        office.ownFactsArrive();

        assertThat(office.reward("n-1").standing()).isEqualTo(RewardStatus.UNFUNDED);
        assertThat(office.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(office.reward("n-3").standing()).isEqualTo(RewardStatus.UNFUNDED);
    }

    @Test
    void money_that_comes_between_the_look_and_the_word_is_not_missed() {
        Office office = new Office();
        Office elsewhere = office.colleague();
        office.planned();
        office.ledger.meanwhile(() -> {
            elsewhere.allocated(REWARD, "first");
            elsewhere.ownFactsArrive();
        });

        office.selected("n-1", REWARD);

        assertThat(office.reward("n-1").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(office.rewards.said()).hasSize(2);
    }

    @Test
    void money_that_a_refusal_frees_goes_to_who_waits() {
        Office office = new Office();
        office.planned();
        office.allocated(REWARD, "first");
        office.selected("n-1", REWARD);
        office.selected("n-2", REWARD);

        office.refused("n-1");

        assertThat(office.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
    }

    @Test
    void a_selection_before_the_conference_and_a_decision_before_the_selection_wait() {
        Office office = new Office();

        assertThatThrownBy(() -> office.selected("n-1", REWARD))
                .isInstanceOfSatisfying(
                        MissingPrerequisite.class,
                        early -> assertThat(early.awaited()).isEqualTo("conference/" + Money.CONFERENCE));
        assertThatThrownBy(() -> office.approved("n-1", REWARD))
                .isInstanceOfSatisfying(
                        MissingPrerequisite.class,
                        early -> assertThat(early.awaited()).isEqualTo("reward/n-1"));
    }

    private static Reward claimsTakenLine(Office office) {
        var reward = Reward.selected(
                "n-2",
                People.COMMUNE,
                Money.CONFERENCE,
                new Nominee("Xóm Bản Khấy", "COLLECTIVE", "xom", "GIAY_KHEN"),
                REWARD);
        return reward.claiming(new Claim(3, Objects.requireNonNull(reward.wanted(People.reaction()))))
                .state();
    }

    /** As the wire would tell it: a fact until it was handled; a command once, and its own fact later. */
    private static void story(Office office) {
        fact(office::planned);
        command(office, () -> office.allocated(3 * REWARD, "first"));
        fact(() -> office.selected("n-1", REWARD));
        fact(() -> office.selected("n-2", REWARD));
        fact(() -> office.selected("n-3", REWARD));
        fact(() -> office.selected("n-4", REWARD));
        fact(() -> office.approved("n-1", REWARD - 10_000));
        fact(() -> office.approved("n-2", REWARD));
        fact(() -> office.refused("n-3"));
        command(office, () -> office.paid("n-1", "first"));
        fact(() -> office.revoked("n-1"));
        fact(() -> office.revoked("n-2"));
        command(office, () -> office.recovered("n-1", "first"));
    }

    private static void fact(Runnable fact) {
        try {
            fact.run();
        } catch (Killed killed) {
            fact.run();
        }
    }

    /** Where even the order was not written, nothing was promised: the accountant does it again with the same key. */
    private static void command(Office office, Runnable command) {
        fact(command);
        fact(office::ownFactsArrive);
    }

    private static List<String> postings(Office office) {
        return office.ledger.all().stream().map(line -> line.entry().posting()).toList();
    }

    private static void atOnce(int times, IntConsumer work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> tasks = IntStream.range(0, times)
                    .mapToObj(number -> Executors.callable(() -> work.accept(number)))
                    .toList();
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
