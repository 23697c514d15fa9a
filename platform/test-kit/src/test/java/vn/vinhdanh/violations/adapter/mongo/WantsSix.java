package vn.vinhdanh.violations.adapter.mongo;

/** Breaks: five constructor arguments at most. */
final class WantsSix {

    WantsSix(int one, int two, int three, int four, int five, int six) {}
}
