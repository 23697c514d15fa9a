package vn.vinhdanh.systemtests.faults;

/** Reads a part of the system back, after everything has come to rest, and says what is wrong with it. */
interface Audit {

    void examine(Scene scene, Tally tally);
}
