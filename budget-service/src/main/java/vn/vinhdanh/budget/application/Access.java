package vn.vinhdanh.budget.application;

import vn.vinhdanh.kernel.Role;

/** Who may do what with the commune's money. */
final class Access {

    /** Moves money. */
    static final Role[] KEEPS_THE_BOOK = {Role.ACCOUNTANT};

    /** Reads ledgers and rewards with names. */
    static final Role[] READS_THE_BOOK = {
        Role.ACCOUNTANT, Role.CHAIRMAN, Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.OFFICE
    };

    private Access() {}
}
