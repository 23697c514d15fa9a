package vn.vinhdanh.budget.application;

import vn.vinhdanh.kernel.Role;

/** The roles that may move or read the commune's money. */
final class Access {

    /** May allocate, pay and recover. */
    static final Role[] MOVES_MONEY = {Role.ACCOUNTANT};

    /** Holds the commune's account: approves estimates, and what takes booked money back. */
    static final Role[] HOLDS_THE_ACCOUNT = {Role.CHAIRMAN};

    /** May write and submit the estimate of a conference. */
    static final Role[] PREPARES_ESTIMATES = {Role.SECRETARIAT, Role.ACCOUNTANT};

    /** May read funds, ledgers, and rewards with the names of nominees. */
    static final Role[] READS_LEDGERS = {
        Role.ACCOUNTANT, Role.CHAIRMAN, Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.OFFICE
    };

    private Access() {}
}
