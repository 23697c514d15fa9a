package vn.vinhdanh.program.application;

import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.stage.DelegateAttendances;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Counts what a text about a conference may say of it. */
public final class OfferFigures {

    private final RunningOrders orders;
    private final DelegateAttendances attendances;

    public OfferFigures(RunningOrders orders, DelegateAttendances attendances) {
        this.orders = orders;
        this.attendances = attendances;
    }

    public OfferedFigures offer(Conference conference) {
        return OfferedFigures.of(orders.of(conference), attendances.ofConference(conference.id()));
    }
}
