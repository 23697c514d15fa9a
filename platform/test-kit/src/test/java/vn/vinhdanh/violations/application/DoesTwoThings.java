package vn.vinhdanh.violations.application;

/** Breaks: one public method for each class. */
public final class DoesTwoThings {

    public void submit() {}

    public void withdraw() {}
}
