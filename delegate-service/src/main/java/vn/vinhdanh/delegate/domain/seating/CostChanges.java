package vn.vinhdanh.delegate.domain.seating;

import static vn.vinhdanh.delegate.domain.seating.Draft.NONE;

/**
 * What a change of a draft would cost. What a guest costs depends only on the own seat, on those next to it and on the
 * guests whom the guest is tied to, so it is found without looking at the rest of the hall. Knows what each guest costs
 * until the draft is changed by others; then it is refreshed. Used by one thread.
 */
final class CostChanges {

    private final Draft draft;
    private final Room room;
    private final Party party;
    /** By guest: the cost but for the line. */
    private final int[] breaches;

    private final int[] touched = new int[32];
    private final int[] stamps;
    private int stamp;
    private int count;

    CostChanges(Draft draft) {
        this.draft = draft;
        this.room = draft.room;
        this.party = draft.party;
        this.breaches = new int[party.size];
        this.stamps = new int[party.size];
        refresh();
    }

    void refresh() {
        for (int guest = 0; guest < party.size; guest++) {
            breaches[guest] = draft.breaches(guest);
        }
    }

    /** Exchanges what is on two seats. */
    void swap(int a, int b) {
        draft.swap(a, b);
        touch(a, b);
        for (int i = 0; i < count; i++) {
            breaches[touched[i]] = draft.breaches(touched[i]);
        }
    }

    /**
     * By how much the swap would change the cost, or the limit where that is lower. A swap saves at most all breaches
     * around it, so most are not tried.
     */
    int ofSwap(int a, int b, int limit) {
        touch(a, b);
        int lines = (priceOfLineAt(a) - priceOfLineAt(b)) * (room.line[b] - room.line[a]);
        int before = knownBreaches();
        if (lines - before >= limit) {
            return limit;
        }
        draft.swap(a, b);
        int after = presentBreaches();
        draft.swap(a, b);
        return Math.min(limit, lines + after - before);
    }

    /** By how much it would change the cost to seat a guest who has no seat on an empty one. */
    int ofSeating(int guest, int seat) {
        draft.seat(guest, seat);
        begin();
        touchAround(seat);
        int after = presentBreaches();
        draft.unseat(guest);
        return party.priceOfLine[guest] * room.line[seat] + after - presentBreaches();
    }

    private int priceOfLineAt(int seat) {
        int guest = draft.guestAt[seat];
        return guest == NONE ? 0 : party.priceOfLine[guest];
    }

    private int knownBreaches() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += breaches[touched[i]];
        }
        return sum;
    }

    private int presentBreaches() {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += draft.breaches(touched[i]);
        }
        return sum;
    }

    /** All guests whose cost a swap of the two seats may change. */
    private void touch(int a, int b) {
        begin();
        touchAround(a);
        touchAround(b);
    }

    private void begin() {
        stamp++;
        count = 0;
    }

    private void touchAround(int seat) {
        touchSeat(seat);
        touchSeat(room.left[seat]);
        touchSeat(room.right[seat]);
        touchSeat(room.front[seat]);
        touchSeat(room.behind[seat]);
        int guest = draft.guestAt[seat];
        if (guest != NONE) {
            touchGuest(party.earlier[guest]);
            touchGuest(party.later[guest]);
            touchGuest(party.companion[guest]);
        }
    }

    private void touchSeat(int seat) {
        if (seat != NONE) {
            touchGuest(draft.guestAt[seat]);
        }
    }

    private void touchGuest(int guest) {
        if (guest != NONE && stamps[guest] != stamp) {
            stamps[guest] = stamp;
            touched[count++] = guest;
        }
    }
}
