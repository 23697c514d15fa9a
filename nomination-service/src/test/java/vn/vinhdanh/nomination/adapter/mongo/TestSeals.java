package vn.vinhdanh.nomination.adapter.mongo;

/** The seal of tests whose sessions have no open vote. */
final class TestSeals {

    static final BallotKeys KEYS = BallotKeys.in("target/ballot-keys");
    static final BallotSeal SEAL = new BallotSeal("a secret of the tests, long enough", KEYS);

    private TestSeals() {}
}
