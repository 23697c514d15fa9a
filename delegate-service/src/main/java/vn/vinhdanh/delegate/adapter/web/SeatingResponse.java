package vn.vinhdanh.delegate.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadSeating.Seating;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.hall.Seat;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.delegate.domain.seating.HallCopy;
import vn.vinhdanh.delegate.domain.seating.Remark;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.Term;

/**
 * Who sits where, and what could be better.
 *
 * @param hall null until the seats were arranged
 * @param stageChanged whether awardees sit here who walk on stage at another turn since the seats were made; the next
 *     arrangement lets them move
 * @param seats from the front line to the last
 * @param guests who has a place at the conference
 * @param unseated how many of them have no seat
 * @param cost the lower, the better; see the terms of the remarks
 * @param remarks whom a rule of protocol does not hold for
 */
record SeatingResponse(
        String conferenceId,
        @Nullable SeatedHall hall,
        boolean stageChanged,
        List<SeatResponse> seats,
        List<GuestResponse> guests,
        int unseated,
        int cost,
        List<RemarkResponse> remarks) {

    static SeatingResponse of(Seating seating) {
        SeatingPlan plan = seating.plan().state();
        HallCopy hall = plan.hall();
        Map<String, String> taken = new HashMap<>();
        plan.seats().forEach((delegate, seat) -> taken.put(seat, delegate));
        return new SeatingResponse(
                seating.plan().id(),
                hall == null
                        ? null
                        : new SeatedHall(hall.id(), hall.name(), seating.redrawn(), LayoutDrawing.of(hall.layout())),
                plan.isOfAnotherStage(seating.guests()),
                hall == null
                        ? List.of()
                        : hall.layout().seats().stream()
                                .map(seat -> SeatResponse.of(seat, plan, taken))
                                .toList(),
                seating.guests().stream()
                        .map(guest -> GuestResponse.of(guest, seating))
                        .toList(),
                (int) seating.guests().stream()
                        .filter(guest -> !plan.seats().containsKey(guest.id()))
                        .count(),
                seating.remarks().stream().mapToInt(Remark::cost).sum(),
                seating.remarks().stream()
                        .filter(remark -> remark.term().isBreach())
                        .map(remark -> new RemarkResponse(remark.term(), remark.delegate(), remark.cost()))
                        .toList());
    }

    /** @param redrawn whether the hall was drawn otherwise since; the next arrangement takes the new drawing */
    record SeatedHall(String id, String name, boolean redrawn, LayoutDrawing layout) {}

    /**
     * @param label the letters of the line and the number in it
     * @param row of the drawing, from 0
     * @param column of the drawing, from 0
     * @param block name of the block; null if the seat is in none
     * @param delegateId null if nobody sits there
     */
    record SeatResponse(
            String label,
            int row,
            int column,
            @Nullable String block,
            boolean blocked,
            boolean locked,
            @Nullable String delegateId) {

        static SeatResponse of(Seat seat, SeatingPlan plan, Map<String, String> taken) {
            return new SeatResponse(
                    seat.label(),
                    seat.row(),
                    seat.column(),
                    seat.block(),
                    seat.blocked(),
                    plan.locked().contains(seat.label()),
                    taken.get(seat.label()));
        }
    }

    /**
     * @param name of who attends: the substitute, if there is one
     * @param group code
     * @param unit code
     * @param seat null without one
     * @param turn when the delegate walks on stage, from 1; null for who receives nothing
     * @param needs whether the delegate said to need something
     * @param placed whether an officer chose the seat
     * @param companion id of the delegate who comes with this one; null if there is none
     */
    record GuestResponse(
            String id,
            String name,
            String group,
            String unit,
            @Nullable String seat,
            @Nullable Integer turn,
            boolean needs,
            boolean placed,
            @Nullable String companion) {

        static GuestResponse of(Guest guest, Seating seating) {
            SeatingPlan plan = seating.plan().state();
            Delegate delegate = seating.delegates().get(guest.id());
            Guest.Turn turn = guest.turn();
            return new GuestResponse(
                    guest.id(),
                    delegate == null ? "" : delegate.attendant().name(),
                    delegate == null ? "" : delegate.group(),
                    guest.unit(),
                    plan.seats().get(guest.id()),
                    turn == null ? null : turn.position() + 1,
                    guest.needs(),
                    plan.placed().contains(guest.id()),
                    plan.companionOf(guest.id()));
        }
    }

    record RemarkResponse(Term term, String delegateId, int cost) {}
}
