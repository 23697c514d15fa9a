package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line.
 *
 * @param seed of the random numbers that all faults are drawn with
 * @param length of the time in which faults are injected, for each round
 * @param faults how many are injected in each round
 * @param timeout after which unfinished work counts as stuck
 * @param kinds of faults to inject
 */
record FaultOptions(int rounds, long seed, Duration length, int faults, Duration timeout, Set<FaultKind> kinds) {

    /**
     * Longer than any fault with its consequences: a lease that runs out (30 s), a restart that is delayed because the
     * process died in its start (30 s), a start on a busy machine.
     */
    static final Duration TIMEOUT = Duration.ofMinutes(4);

    static final String USAGE = """
            usage: ./system-tests/faults [--rounds N] [--seed S] [--seconds N] [--faults N] [--only KIND,KIND...]
            kinds: %s""".formatted(List.of(FaultKind.values()));

    /** @throws IllegalArgumentException with the usage, if an argument is not understood */
    static FaultOptions of(String... arguments) {
        int rounds = 1;
        long seed = new Random().nextLong(1_000_000);
        int seconds = 60;
        int faults = 12;
        Set<FaultKind> kinds = EnumSet.allOf(FaultKind.class);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--rounds" -> rounds = positive(value);
                case "--seed" -> seed = number(value);
                case "--seconds" -> seconds = positive(value);
                case "--faults" -> faults = positive(value);
                case "--only" -> kinds = kinds(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new FaultOptions(rounds, seed, Duration.ofSeconds(seconds), faults, TIMEOUT, kinds);
    }

    /** @throws IllegalArgumentException if no kind is left */
    FaultOptions without(Set<FaultKind> left) {
        Set<FaultKind> others = EnumSet.copyOf(kinds);
        others.removeAll(left);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("nothing is left to inject");
        }
        return new FaultOptions(rounds, seed, length, faults, timeout, others);
    }

    /** The command that repeats this run. */
    String command() {
        return "./system-tests/faults --rounds %d --seed %d --seconds %d --faults %d --only %s"
                .formatted(
                        rounds,
                        seed,
                        length.toSeconds(),
                        faults,
                        kinds.stream().map(FaultKind::name).collect(Collectors.joining(",")));
    }

    private static int positive(String text) {
        int number = number(text);
        if (number == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        return number;
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(USAGE);
        }
        return Integer.parseInt(text);
    }

    private static Set<FaultKind> kinds(String names) {
        try {
            return Stream.of(names.split(","))
                    .map(FaultKind::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(FaultKind.class)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(USAGE, e);
        }
    }
}
