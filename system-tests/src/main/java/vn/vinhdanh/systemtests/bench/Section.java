package vn.vinhdanh.systemtests.bench;

/** One part of the table. */
interface Section {

    /** On the command line. */
    String name();

    void measure(Site site, Results results) throws Exception;
}
