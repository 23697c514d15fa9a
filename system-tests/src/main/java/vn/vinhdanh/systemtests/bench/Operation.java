package vn.vinhdanh.systemtests.bench;

/** What a client repeats. An exception ends the measurement: a rate that contains failures means nothing. */
@FunctionalInterface
interface Operation {

    void once() throws Exception;
}
