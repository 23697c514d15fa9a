package vn.vinhdanh.systemtests.faults;

/**
 * The quota of a group as the plan was changed.
 *
 * @param now after the last change
 * @param highest ever: nobody loses a place when the quota falls
 */
record Quota(int now, int highest) {

    static Quota of(int now) {
        return new Quota(now, now);
    }

    Quota then(Quota next) {
        return new Quota(next.now, Math.max(highest, next.highest));
    }
}
