package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Whatever the system acknowledged to a client of one round: it must be there in the end, and once. Any thread may add. */
final class Promises {

    /** Nomination → the state that it must have reached. */
    final Map<String, String> nominations = new ConcurrentHashMap<>();

    /** Sessions of the council that were closed. */
    final Set<String> sessions = ConcurrentHashMap.newKeySet();

    /** Numbers of the decisions that were taken. */
    final Set<String> decisions = ConcurrentHashMap.newKeySet();

    /** Nominations whose reward was paid. */
    final Set<String> paid = ConcurrentHashMap.newKeySet();

    /** Delegates whom a clerk put on the list. */
    final Set<String> registered = ConcurrentHashMap.newKeySet();

    /** Those of them who were taken off it again. */
    final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    /** Nomination → the delegate whom its award brought in. */
    final Map<String, String> awardees = new ConcurrentHashMap<>();

    /** Delegate → the address of the one invitation. */
    final Map<String, String> invited = new ConcurrentHashMap<>();

    /** Delegates who said that they come. */
    final Set<String> accepted = ConcurrentHashMap.newKeySet();

    /** Delegate → what the doors that let him in were told: where and when he came first. It must be one thing. */
    final Map<String, Set<String>> checkedIn = new ConcurrentHashMap<>();

    /** Allocated to the reward fund, in đồng. */
    final AtomicLong allocated = new AtomicLong();

    /** How many commands were acknowledged. */
    final AtomicLong acknowledged = new AtomicLong();
}
