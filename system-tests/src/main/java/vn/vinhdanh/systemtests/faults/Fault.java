package vn.vinhdanh.systemtests.faults;

/**
 * One thing that goes wrong, decided in all that chance decides.
 *
 * @param what for the log: {@code SIGKILL budget-service}
 */
record Fault(String what, Blow blow) {

    /** Returns when the system has been left to itself again. */
    interface Blow {
        void strike() throws Exception;
    }
}
