package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.fixtures.Plans;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.StandaloneStore;

/** Two instances of the service share one store. */
class RecentConferenceIT {

    private static final LocalDate MOVED = LocalDate.of(2025, 12, 30);

    @AutoClose
    private final StandaloneStore store = new StandaloneStore(NominationStates.mappings(TestSeals.SEAL));

    private final Conferences here = new MongoConferences(store.support());
    private final Conferences there = new MongoConferences(store.support());
    private final Conference plan = Plans.FIRST;
    private final Actor reader = Actor.system(plan.commune());
    private final CommandContext context =
            new CommandContext(reader, "test", null, Instant.parse("2026-11-22T00:00:00Z"), "0".repeat(32), null);

    @BeforeEach
    void remember_the_plan() {
        here.add(plan.id(), Outcome.of(plan), context);
        assertThat(here.recent(plan.id(), reader)).isEqualTo(plan);
    }

    @Test
    void an_instance_sees_its_own_change_at_once() {
        move(here);

        assertThat(here.recent(plan.id(), reader).day()).isEqualTo(MOVED);
    }

    @Test
    void another_instance_sees_the_change_soon() {
        move(there);

        Probe.await(() -> assertThat(here.recent(plan.id(), reader).day()).isEqualTo(MOVED));
    }

    @Test
    void another_commune_does_not_see_what_is_remembered() {
        assertThatThrownBy(() -> here.recent(plan.id(), Actor.system("mau-son")))
                .isInstanceOf(NotFound.class);
    }

    private void move(Conferences instance) {
        instance.change(plan.id(), null, context, it -> it.reschedule(MOVED, it.revision() + 1));
    }
}
