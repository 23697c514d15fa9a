package vn.vinhdanh.delegate.domain.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.delegate.domain.hall.Layout;

/** Finds seats for guests, and says what a plan costs. */
public final class Arranging {

    private Arranging() {}

    /**
     * Seats all guests as the terms ask. Who sat before moves only where that is worth the price of moving, which is
     * nothing for who has another turn on stage since. A locked seat keeps whom it has and takes nobody else.
     *
     * @param before by delegate; who is not a guest any more loses the seat
     * @param locked labels of seats
     * @param anew whether moving costs nothing, so that only locked seats remain as they are
     * @return by delegate; guests for whom no seat was left have none
     */
    public static Map<String, String> arrange(
            Layout layout,
            List<Guest> guests,
            List<Companions> companions,
            Map<String, String> before,
            Set<String> locked,
            boolean anew) {
        Draft draft = draft(layout, guests, companions, anew ? Map.of() : before, locked);
        before.forEach((delegate, label) -> {
            int guest = draft.party.numberOf(delegate);
            int seat = draft.room.numberOf(label);
            if (guest != Party.NONE && seat != Room.NONE && (!anew || locked.contains(label))) {
                draft.seat(guest, seat);
            }
        });
        Search.run(draft);
        Map<String, String> seats = new HashMap<>();
        for (int guest = 0; guest < draft.party.size; guest++) {
            if (draft.seatOf[guest] != Draft.NONE) {
                seats.put(draft.party.guests.get(guest).id(), draft.room.seats[draft.seatOf[guest]].label());
            }
        }
        return seats;
    }

    /** What a plan costs, delegate by delegate, in the order of protocol. Who has no seat costs nothing. */
    public static List<Remark> remarks(
            Layout layout, List<Guest> guests, List<Companions> companions, Map<String, String> seats) {
        Draft draft = draft(layout, guests, companions, seats, Set.of());
        seats.forEach((delegate, label) -> {
            int guest = draft.party.numberOf(delegate);
            int seat = draft.room.numberOf(label);
            if (guest != Party.NONE && seat != Room.NONE) {
                draft.seat(guest, seat);
            }
        });
        List<Remark> remarks = new ArrayList<>();
        for (int guest = 0; guest < draft.party.size; guest++) {
            for (Term term : Term.values()) {
                int cost = draft.seatOf[guest] == Draft.NONE ? 0 : draft.cost(term, guest);
                if (cost > 0) {
                    remarks.add(new Remark(term, draft.party.guests.get(guest).id(), cost));
                }
            }
        }
        return List.copyOf(remarks);
    }

    private static Draft draft(
            Layout layout,
            List<Guest> guests,
            List<Companions> companions,
            Map<String, String> before,
            Set<String> locked) {
        Room room = new Room(layout.seats());
        Party party = new Party(guests, companions);
        int[] seatBefore = new int[party.size];
        for (int guest = 0; guest < party.size; guest++) {
            Guest who = party.guests.get(guest);
            String label = before.get(who.id());
            seatBefore[guest] = label == null || who.hasOtherTurn() ? Draft.NONE : room.numberOf(label);
        }
        boolean[] isLocked = new boolean[room.size];
        for (int seat = 0; seat < room.size; seat++) {
            isLocked[seat] = locked.contains(room.seats[seat].label());
        }
        return new Draft(room, party, seatBefore, isLocked);
    }
}
