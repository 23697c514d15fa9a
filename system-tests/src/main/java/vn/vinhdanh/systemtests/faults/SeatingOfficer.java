package vn.vinhdanh.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Response;

/**
 * Seats people while the list of delegates changes: gives single ones a seat, lets two of them change, locks seats, and has
 * the rest arranged again. Whom the officer gave a seat keeps it.
 */
final class SeatingOfficer {

    private static final int MOST_LOCKS = 5;

    private final RoundContext context;
    private final ApiClient secretary;
    private int steps;

    SeatingOfficer(RoundContext context) {
        this.context = context;
        this.secretary = context.accounts().secretary();
    }

    void changeOne() {
        switch (steps++ % 4) {
            case 0 -> arrange();
            case 1 -> giveSeat();
            case 2 -> swap();
            default -> lock();
        }
    }

    /** The same hall again changes nothing, so each step may ask for it. */
    private void arrange() {
        Map<String, String> hall =
                Map.of("code", "hoi-truong-mau", "name", "Hội trường (mẫu)", "template", "COMMITTEE_HALL");
        String id = secretary.post("/api/halls", hall).expectDone().id();
        context.acknowledged(secretary.post(context.seating() + "/arrangement", Map.of("hallId", id)));
    }

    private void giveSeat() {
        JsonNode seating = secretary.get(context.seating()).expect(200).json();
        List<JsonNode> waiting = seating.path("guests")
                .valueStream()
                .filter(guest -> !context.commands().seats.containsKey(id(guest)))
                .toList();
        List<JsonNode> free = seating.path("seats")
                .valueStream()
                .filter(seat -> seat.path("delegateId").isNull())
                .filter(seat -> !seat.path("blocked").asBoolean()
                        && !seat.path("locked").asBoolean())
                .toList();
        if (waiting.isEmpty() || free.isEmpty()) {
            return;
        }
        String delegate = id(waiting.get(steps % waiting.size()));
        String seat = free.getLast().path("label").asString();
        Map<String, Object> move = Map.of("delegateIds", List.of(delegate), "seat", seat);
        if (isDone(secretary.post(context.seating() + "/moves", move))) {
            context.commands().seats.put(delegate, seat);
        }
    }

    private void swap() {
        Map<String, String> seats = context.commands().seats;
        List<String> placed = new ArrayList<>(seats.keySet());
        if (placed.size() < 2) {
            return;
        }
        String one = placed.get(steps % placed.size());
        String other = placed.get((steps + 1) % placed.size());
        String seatOfOne = seats.remove(one);
        String seatOfOther = seats.remove(other);
        if (isDone(secretary.post(context.seating() + "/swaps", Map.of("one", one, "other", other)))) {
            seats.put(one, seatOfOther);
            seats.put(other, seatOfOne);
        }
    }

    private void lock() {
        if (context.commands().lockedSeats.size() == MOST_LOCKS) {
            return;
        }
        JsonNode seating = secretary.get(context.seating()).expect(200).json();
        seating.path("seats")
                .valueStream()
                .filter(seat -> seat.path("delegateId").isString())
                .filter(seat -> !context.commands()
                        .seats
                        .containsKey(seat.path("delegateId").asString()))
                .map(seat -> seat.path("label").asString())
                .filter(seat -> !context.commands().lockedSeats.contains(seat))
                .findFirst()
                .ifPresent(seat -> {
                    Map<String, Object> locked = Map.of("seats", List.of(seat), "locked", true);
                    context.acknowledged(secretary.post(context.seating() + "/locks", locked));
                    context.commands().lockedSeats.add(seat);
                });
    }

    /**
     * Refused if somebody lost the place in the meantime. A repeated request that is refused tells nothing about the first
     * one.
     */
    private boolean isDone(Response response) {
        if (response.status() == 409) {
            return false;
        }
        context.acknowledged(response);
        return true;
    }

    private static String id(JsonNode guest) {
        return guest.path("id").asString();
    }
}
