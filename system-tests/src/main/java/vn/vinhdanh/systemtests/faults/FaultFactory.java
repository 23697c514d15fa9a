package vn.vinhdanh.systemtests.faults;

import java.util.random.RandomGenerator;

/** Creates the faults of one kind. */
interface FaultFactory {

    /** Draws the details of a fault. The same random numbers give the same fault. */
    Fault create(RandomGenerator random);
}
