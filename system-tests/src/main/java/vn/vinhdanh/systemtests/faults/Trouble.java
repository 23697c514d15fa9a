package vn.vinhdanh.systemtests.faults;

import java.util.random.RandomGenerator;

/** A kind of fault. */
interface Trouble {

    /** Draws one of its kind; the same numbers give the same fault. */
    Fault draw(RandomGenerator chance);
}
