package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.Random;

/**
 * What the command line asks for.
 *
 * @param seed of everything that chance decides
 * @param length of the time in which faults happen, for each round
 * @param faults for each round
 */
record Options(int rounds, long seed, Duration length, int faults) {

    static final String USAGE = "usage: ./system-tests/faults [--rounds N] [--seed S] [--seconds N] [--faults N]";

    /** @throws IllegalArgumentException with the usage, for anything else */
    static Options of(String... arguments) {
        int rounds = 1;
        long seed = new Random().nextLong(1_000_000);
        int seconds = 60;
        int faults = 12;
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--faults" -> faults = Integer.parseInt(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(rounds, seed, Duration.ofSeconds(seconds), faults);
    }
}
