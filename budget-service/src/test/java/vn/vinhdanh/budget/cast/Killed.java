package vn.vinhdanh.budget.cast;

/** What a process feels of SIGKILL: nothing after this. */
public final class Killed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
