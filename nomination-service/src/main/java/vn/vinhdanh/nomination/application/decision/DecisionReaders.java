package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** Who reads decisions: all who work with them. Officers of units read the published paper. */
final class DecisionReaders {

    private DecisionReaders() {}

    static void check(Actor reader) {
        reader.requireAny(
                Role.CHAIRMAN,
                Role.SECRETARIAT,
                Role.COUNCIL_SECRETARY,
                Role.COUNCIL_MEMBER,
                Role.OFFICE,
                Role.ACCOUNTANT);
    }
}
