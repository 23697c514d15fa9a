package vn.vinhdanh.program.domain.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.platform.conferences.ADeletedConferenceTakesNothing;
import vn.vinhdanh.platform.conferences.ConferenceUse;
import vn.vinhdanh.platform.conferences.ConferenceUseEvent;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferenceDeletionRequested;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;
import vn.vinhdanh.program.fixtures.Plans;

/**
 * Three services and the plan, whose facts are delivered in any order and now and then twice, while people work in one
 * service or none. Whoever was told that something is written finds a conference that exists.
 */
class DeletionInAnyOrderTest {

    private Conference conference = Plans.trungKhanhWithFixedDate();
    private final Map<Follower, ConferenceUse> uses = new EnumMap<>(Follower.class);
    private final List<Runnable> underWay = new ArrayList<>();
    private int acknowledged;
    private Random random = new Random(0);

    @Test
    void nothing_that_was_acknowledged_belongs_to_a_deleted_conference() {
        for (int seed = 0; seed < 2_000; seed++) {
            new DeletionInAnyOrderTest().play(seed);
        }
    }

    private void play(int seed) {
        random = new Random(seed);
        for (Follower service : Follower.values()) {
            uses.put(service, ConferenceUse.unused("trung-khanh"));
        }
        underWay.add(this::ask);
        Follower busy = Follower.values()[random.nextInt(Follower.values().length)];
        boolean works = random.nextInt(4) > 0;
        if (works) {
            underWay.add(() -> work(busy));
            underWay.add(() -> work(busy));
        }
        while (!underWay.isEmpty()) {
            Runnable next = underWay.get(random.nextInt(underWay.size()));
            if (random.nextInt(5) > 0) {
                underWay.remove(next);
            }
            next.run();
        }

        if (acknowledged > 0) {
            assertThat(conference.wasDeleted()).as("seed " + seed).isFalse();
            assertThat(conference.deletions().runs()).isFalse();
            uses.values().forEach(use -> assertThat(use.use().state().used()).isTrue());
        } else {
            assertThat(conference.wasDeleted()).as("seed " + seed).isTrue();
        }
    }

    private void ask() {
        if (conference.deletions().followers().isEmpty() && !conference.wasDeleted()) {
            decided(Deleting.request(conference, "Nhập nhầm", Plans.BEFORE));
        }
    }

    private void work(Follower service) {
        try {
            answered(service, uses.get(service).use());
            acknowledged++;
        } catch (ADeletedConferenceTakesNothing refused) {
            // The person is told, and nothing is written.
        }
    }

    private void decided(Outcome<Conference, ConferenceEvent> outcome) {
        conference = outcome.state();
        for (ConferenceEvent event : outcome.events()) {
            for (Follower service : Follower.values()) {
                switch (event) {
                    case ConferenceDeletionRequested asked ->
                        underWay.add(() -> answered(service, uses.get(service).bar(asked.sequence())));
                    case ConferencePlanned planned ->
                        underWay.add(() -> answered(
                                service,
                                uses.get(service).plan(planned.conference().changes())));
                    default -> {}
                }
            }
        }
    }

    private void answered(Follower service, Outcome<ConferenceUse, ConferenceUseEvent> outcome) {
        uses.put(service, outcome.state());
        for (ConferenceUseEvent event : outcome.events()) {
            underWay.add(() -> decided(
                    switch (event) {
                        case ConferenceUseEvent.ConferenceUsed _ -> Deleting.follow(conference, service);
                        case ConferenceUseEvent.ConferenceDeletionAgreed agreed ->
                            Deleting.agree(conference, service, agreed.sequence(), Plans.BEFORE);
                    }));
        }
    }
}
