package vn.vinhdanh.systemtests.bench;

/** What a client does over and over. Whatever it throws ends the measurement: a rate with failures in it is no rate. */
@FunctionalInterface
interface Operation {

    void once() throws Exception;
}
