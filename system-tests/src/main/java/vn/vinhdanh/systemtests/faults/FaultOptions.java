package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param seed of everything that chance decides
 * @param length of the time in which faults happen, for each round
 * @param faults for each round
 * @param patience with what must follow, before it counts as stuck
 * @param kinds of faults that happen
 */
record FaultOptions(int rounds, long seed, Duration length, int faults, Duration patience, Set<Kind> kinds) {

    /**
     * Longer than every fault with its consequences: a lease that runs out (30 s), a service that is restarted late because it died
     * early (30 s), a start on a busy machine.
     */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    static final String USAGE = """
            usage: ./system-tests/faults [--rounds N] [--seed S] [--seconds N] [--faults N] [--only KIND,KIND...]
            kinds: %s""".formatted(List.of(Kind.values()));

    /** @throws IllegalArgumentException with the usage, for anything else */
    static FaultOptions of(String... arguments) {
        int rounds = 1;
        long seed = new Random().nextLong(1_000_000);
        int seconds = 60;
        int faults = 12;
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
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
        return new FaultOptions(rounds, seed, Duration.ofSeconds(seconds), faults, PATIENCE, kinds);
    }

    /** The command that plays the same again. */
    String command() {
        return "./system-tests/faults --rounds %d --seed %d --seconds %d --faults %d --only %s"
                .formatted(
                        rounds,
                        seed,
                        length.toSeconds(),
                        faults,
                        kinds.stream().map(Kind::name).collect(Collectors.joining(",")));
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

    private static Set<Kind> kinds(String names) {
        try {
            return Stream.of(names.split(","))
                    .map(Kind::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(USAGE, unknown);
        }
    }
}
