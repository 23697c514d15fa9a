package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Which faults strike when. The kinds are dealt like a deck of cards, so that none is left out for long. */
final class Plan {

    /** @param at from the beginning of the round */
    record Appointment(Duration at, Fault fault) {}

    private final RandomGenerator chance;

    /** Places in the list of kinds, which is made anew for each round. */
    private final List<Integer> undealt = new ArrayList<>();

    Plan(long seed) {
        this.chance = new Random(seed);
    }

    /** The appointments of one round, in order of time. */
    List<Appointment> next(List<Trouble> kinds, int many, Duration length) {
        List<Appointment> appointments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Duration at = Duration.ofMillis(chance.nextLong(length.toMillis()));
            appointments.add(new Appointment(at, deal(kinds).draw(chance)));
        }
        appointments.sort(Comparator.comparing(Appointment::at));
        return appointments;
    }

    private Trouble deal(List<Trouble> kinds) {
        if (undealt.isEmpty()) {
            IntStream.range(0, kinds.size()).forEach(undealt::add);
            Collections.shuffle(undealt, Random.from(chance));
        }
        return kinds.get(undealt.removeLast());
    }
}
