package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** The roles that read the register and print certificates: those that read decisions. */
final class RegisterReaders {

    private RegisterReaders() {}

    static void require(Actor reader) {
        reader.requireAny(
                Role.CHAIRMAN,
                Role.SECRETARIAT,
                Role.COUNCIL_SECRETARY,
                Role.COUNCIL_MEMBER,
                Role.OFFICE,
                Role.ACCOUNTANT);
    }
}
