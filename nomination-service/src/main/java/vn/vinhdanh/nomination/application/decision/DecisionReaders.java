package vn.vinhdanh.nomination.application.decision;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/**
 * The roles that read decisions, the register of their awards and its certificates. Officers of units are not among them;
 * they read the published paper.
 */
public final class DecisionReaders {

    private DecisionReaders() {}

    public static void require(Actor reader) {
        reader.requireAny(
                Role.CHAIRMAN,
                Role.SECRETARIAT,
                Role.COUNCIL_SECRETARY,
                Role.COUNCIL_MEMBER,
                Role.OFFICE,
                Role.ACCOUNTANT);
    }
}
