package vn.vinhdanh.delegate.adapter.web;

import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.Seat;
import vn.vinhdanh.kernel.Versioned;

/**
 * A hall of the commune.
 *
 * @param version the ETag
 * @param seats how many people may sit in it, without the blocked seats
 */
record HallResponse(String id, long version, String code, String name, int seats, LayoutDrawing layout) {

    static HallResponse of(Versioned<Hall> hall) {
        Hall state = hall.state();
        return new HallResponse(
                hall.id(),
                hall.version(),
                state.code(),
                state.name(),
                (int) state.layout().seats().stream()
                        .filter(seat -> !seat.blocked())
                        .map(Seat::label)
                        .count(),
                LayoutDrawing.of(state.layout()));
    }
}
