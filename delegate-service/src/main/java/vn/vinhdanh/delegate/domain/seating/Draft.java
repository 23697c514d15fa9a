package vn.vinhdanh.delegate.domain.seating;

import static vn.vinhdanh.delegate.domain.seating.Term.AWARDEE_NOT_BY_AISLE;
import static vn.vinhdanh.delegate.domain.seating.Term.AWAY_FROM_GROUP;
import static vn.vinhdanh.delegate.domain.seating.Term.BATCH_APART;
import static vn.vinhdanh.delegate.domain.seating.Term.COMPANIONS_APART;
import static vn.vinhdanh.delegate.domain.seating.Term.GROUPS_MIXED;
import static vn.vinhdanh.delegate.domain.seating.Term.MOVED;
import static vn.vinhdanh.delegate.domain.seating.Term.NEEDS_NOT_AT_EDGE;
import static vn.vinhdanh.delegate.domain.seating.Term.OUT_OF_STAGE_ORDER;
import static vn.vinhdanh.delegate.domain.seating.Term.UNITS_MIXED;

import java.util.Arrays;

/** Who sits where while a plan is searched, and what that costs. Used by one thread, for one arrangement. */
final class Draft {

    static final int NONE = -1;

    private static final int MOST_STEPS_APART = 6;

    final Room room;
    final Party party;
    /** By seat; {@link #NONE} for an empty one. */
    final int[] guestAt;
    /** By guest; {@link #NONE} for one without a seat. */
    final int[] seatOf;
    /** By guest: the seat that it costs something to leave; {@link #NONE} for who had none or moves for nothing. */
    final int[] before;
    /** By seat: whoever is there stays, and an empty one stays empty. */
    final boolean[] locked;

    Draft(Room room, Party party, int[] before, boolean[] locked) {
        this.room = room;
        this.party = party;
        this.before = before;
        this.locked = locked;
        this.guestAt = new int[room.size];
        this.seatOf = new int[party.size];
        Arrays.fill(guestAt, NONE);
        Arrays.fill(seatOf, NONE);
    }

    void seat(int guest, int seat) {
        guestAt[seat] = guest;
        seatOf[guest] = seat;
    }

    void unseat(int guest) {
        guestAt[seatOf[guest]] = NONE;
        seatOf[guest] = NONE;
    }

    /** Exchanges what is on two seats. One of them may be empty. */
    void swap(int a, int b) {
        int onA = guestAt[a];
        int onB = guestAt[b];
        guestAt[a] = onB;
        guestAt[b] = onA;
        if (onB != NONE) {
            seatOf[onB] = a;
        }
        if (onA != NONE) {
            seatOf[onA] = b;
        }
    }

    /** Everybody sits again as they did when the seats were like this. */
    void restore(int[] earlierGuestAt) {
        for (int seat = 0; seat < room.size; seat++) {
            guestAt[seat] = earlierGuestAt[seat];
            if (guestAt[seat] != NONE) {
                seatOf[guestAt[seat]] = seat;
            }
        }
    }

    int cost() {
        int sum = 0;
        for (int guest = 0; guest < party.size; guest++) {
            sum += cost(guest);
        }
        return sum;
    }

    /** What a guest costs: the sum over all terms. A pair is the cost of one of the two, so that it counts once. */
    private int cost(int guest) {
        int seat = seatOf[guest];
        return seat == NONE ? 0 : party.priceOfLine[guest] * room.line[seat] + breaches(guest);
    }

    /** What a guest costs but for the line. */
    int breaches(int guest) {
        int seat = seatOf[guest];
        if (seat == NONE) {
            return 0;
        }
        return priced(NEEDS_NOT_AT_EDGE, party.needs[guest] && !room.atEdge[seat])
                + priced(AWARDEE_NOT_BY_AISLE, party.turn[guest] != NONE && !room.byAisle[seat])
                + priced(MOVED, before[guest] != NONE && before[guest] != seat)
                + priced(COMPANIONS_APART, isApart(guest, party.companion[guest]))
                + priced(AWAY_FROM_GROUP, party.groupSize[guest] > 1 && !isNearGroup(guest))
                + priced(OUT_OF_STAGE_ORDER, isInFrontOf(party.earlier[guest], guest))
                + batchApart(party.earlier[guest], guest) * BATCH_APART.weight()
                + priced(GROUPS_MIXED, isBesideOtherGroup(guest))
                + priced(UNITS_MIXED, isBesideOtherUnit(guest));
    }

    private static int priced(Term term, boolean breached) {
        return breached ? term.weight() : 0;
    }

    /** What the guest, who has a seat, costs by one term. */
    int cost(Term term, int guest) {
        int seat = seatOf[guest];
        return switch (term) {
            case LEADER_FURTHER_BACK, AWARDEE_FURTHER_BACK, FURTHER_BACK ->
                party.termOfLine(guest) == term ? party.priceOfLine[guest] * room.line[seat] : 0;
            case NEEDS_NOT_AT_EDGE -> priced(term, party.needs[guest] && !room.atEdge[seat]);
            case AWARDEE_NOT_BY_AISLE -> priced(term, party.turn[guest] != NONE && !room.byAisle[seat]);
            case MOVED -> priced(term, before[guest] != NONE && before[guest] != seat);
            case COMPANIONS_APART -> priced(term, isApart(guest, party.companion[guest]));
            case AWAY_FROM_GROUP -> priced(term, party.groupSize[guest] > 1 && !isNearGroup(guest));
            case OUT_OF_STAGE_ORDER -> priced(term, isInFrontOf(party.earlier[guest], guest));
            case BATCH_APART -> batchApart(party.earlier[guest], guest) * term.weight();
            case GROUPS_MIXED -> priced(term, isBesideOtherGroup(guest));
            case UNITS_MIXED -> priced(term, isBesideOtherUnit(guest));
        };
    }

    /** Counted for the one with the lower number. */
    private boolean isApart(int guest, int other) {
        return other > guest
                && seatOf[other] != NONE
                && room.left[seatOf[guest]] != seatOf[other]
                && room.right[seatOf[guest]] != seatOf[other];
    }

    private boolean isNearGroup(int guest) {
        int seat = seatOf[guest];
        return isOfGroup(room.left[seat], guest)
                || isOfGroup(room.right[seat], guest)
                || isOfGroup(room.front[seat], guest)
                || isOfGroup(room.behind[seat], guest);
    }

    private boolean isOfGroup(int seat, int guest) {
        return seat != NONE && guestAt[seat] != NONE && party.group[guestAt[seat]] == party.group[guest];
    }

    private boolean isBesideOtherGroup(int guest) {
        int right = rightOf(guest);
        return right != NONE && party.group[right] != party.group[guest];
    }

    private boolean isBesideOtherUnit(int guest) {
        int right = rightOf(guest);
        return right != NONE && party.group[right] == party.group[guest] && party.unit[right] != party.unit[guest];
    }

    private int rightOf(int guest) {
        int right = room.right[seatOf[guest]];
        return right == NONE ? NONE : guestAt[right];
    }

    private boolean isInFrontOf(int earlier, int guest) {
        return earlier != NONE && seatOf[earlier] != NONE && room.line[seatOf[guest]] < room.line[seatOf[earlier]];
    }

    private int batchApart(int earlier, int guest) {
        if (earlier == NONE || seatOf[earlier] == NONE || party.batch[earlier] != party.batch[guest]) {
            return 0;
        }
        int here = seatOf[guest];
        int there = seatOf[earlier];
        int steps = Math.abs(room.line[here] - room.line[there]) + Math.abs(room.across[here] - room.across[there]);
        return Math.min(MOST_STEPS_APART, steps - 1);
    }
}
