package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Which faults strike when. The kinds are dealt like a deck of cards, so that none is left out for long. */
final class Plan {

    /** @param at from the beginning of the round */
    record Appointment(Duration at, Fault fault) {}

    private final RandomGenerator chance;
    private final List<Kind> undealt = new ArrayList<>();

    Plan(long seed) {
        this.chance = new Random(seed);
    }

    /** The appointments of one round, in order of time. */
    List<Appointment> next(Map<Kind, Trouble> troubles, FaultOptions options) {
        List<Appointment> appointments = new ArrayList<>();
        for (int i = 0; i < options.faults(); i++) {
            Duration at = Duration.ofMillis(chance.nextLong(options.length().toMillis()));
            Trouble trouble = troubles.get(deal(options));
            appointments.add(new Appointment(at, trouble.draw(chance)));
        }
        appointments.sort(Comparator.comparing(Appointment::at));
        return appointments;
    }

    private Kind deal(FaultOptions options) {
        if (undealt.isEmpty()) {
            undealt.addAll(options.kinds());
            Collections.shuffle(undealt, Random.from(chance));
        }
        return undealt.removeLast();
    }
}
