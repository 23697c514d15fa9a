package vn.vinhdanh.systemtests.faults;

/** Reads one part of the system after it has come to rest and reports every violation of its guarantees. */
interface Verifier {

    void verify(RoundContext context, Violations violations);
}
