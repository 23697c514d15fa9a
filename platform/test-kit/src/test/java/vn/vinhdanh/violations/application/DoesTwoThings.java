package vn.vinhdanh.violations.application;

/** Rule: one class, one verb. */
public final class DoesTwoThings {

    public void submit() {}

    public void withdraw() {}
}
