package vn.vinhdanh.systemtests.faults;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The effects that the system acknowledged in one round. Each must be there in the end, exactly once. Any thread may
 * add.
 */
final class AcknowledgedCommands {

    /** Nomination → the state that it has reached. */
    final Map<String, String> nominations = new ConcurrentHashMap<>();

    /** Council sessions that were closed. */
    final Set<String> sessions = ConcurrentHashMap.newKeySet();

    /** Numbers of the decisions that were taken. */
    final Set<String> decisions = ConcurrentHashMap.newKeySet();

    /** Nominations with a paid reward. */
    final Set<String> paid = ConcurrentHashMap.newKeySet();

    /** Delegates that a clerk registered. */
    final Set<String> registered = ConcurrentHashMap.newKeySet();

    /** Registered delegates that were cancelled. */
    final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    /** Nomination → the delegate that its award created. */
    final Map<String, String> awardees = new ConcurrentHashMap<>();

    /** Group → its quota, where the plan was changed. */
    final Map<String, Quota> quotas = new ConcurrentHashMap<>();

    /** Delegates that lost their place because their award was revoked. */
    final Set<String> revokedDelegates = ConcurrentHashMap.newKeySet();

    /** Delegates whose first check-in was undone. */
    final Set<String> undone = ConcurrentHashMap.newKeySet();

    /** How often the hall was changed. Each change revises the letters. */
    final AtomicInteger hallChanges = new AtomicInteger();

    /** Delegate → the mail address of the invitation. */
    final Map<String, String> invited = new ConcurrentHashMap<>();

    /** Delegates that accepted. */
    final Set<String> accepted = ConcurrentHashMap.newKeySet();

    /** Delegate → the first check-in as each door got it in its response. There must be only one. */
    final Map<String, Set<String>> checkedIn = new ConcurrentHashMap<>();

    /** Delegate → the seat that an officer gave. */
    final Map<String, String> seats = new ConcurrentHashMap<>();

    /** Labels of seats that an officer locked. */
    final Set<String> lockedSeats = ConcurrentHashMap.newKeySet();

    /** Item of the agenda → where the hosts left it: {@code DONE +5}. */
    final Map<String, String> itemStates = new ConcurrentHashMap<>();

    /** Task → its state and the code of the unit that has it: {@code CONFIRMED cong-an}. */
    final Map<String, String> tasks = new ConcurrentHashMap<>();

    /** Task → the checksum of the file that it shows. */
    final Map<String, String> taskFiles = new ConcurrentHashMap<>();

    /** Tasks that were sent back. */
    final Set<String> tasksSentBack = ConcurrentHashMap.newKeySet();

    /** What money of the estimate was spent for → the state of the spending and its amount: {@code SPENT 300000}. */
    final Map<String, String> spendings = new ConcurrentHashMap<>();

    /** Numbers of the pay-out sheets that were paid. */
    final Set<Integer> payoutSheets = ConcurrentHashMap.newKeySet();

    /** The sum of the allocations to the reward fund, in đồng. */
    final AtomicLong allocated = new AtomicLong();

    /** The number of acknowledged commands. */
    final AtomicLong count = new AtomicLong();
}
