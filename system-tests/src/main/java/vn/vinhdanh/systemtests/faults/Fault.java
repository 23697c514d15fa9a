package vn.vinhdanh.systemtests.faults;

/**
 * One disturbance, with all random values already drawn.
 *
 * @param description for the log: {@code SIGKILL budget-service}
 */
record Fault(String description, Action action) {

    /** Does the damage. Returns when the system is on its own again. */
    interface Action {
        void run() throws Exception;
    }

    void inject() throws Exception {
        action.run();
    }
}
