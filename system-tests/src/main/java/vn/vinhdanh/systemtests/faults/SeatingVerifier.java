package vn.vinhdanh.systemtests.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whoever has a place sits on one seat, as long as there are seats, and nobody else does. Every seat that an officer gave,
 * and every lock, is still there.
 */
final class SeatingVerifier implements Verifier {

    @Override
    public void verify(RoundContext context, Violations violations) {
        JsonNode seating = context.accounts()
                .secretary()
                .get(context.seating())
                .expect(200)
                .json();
        compare(context.commands().seats, context.commands().lockedSeats, seating, violations);
    }

    /** @param given the seats that an officer gave, by delegate */
    static void compare(Map<String, String> given, Set<String> locked, JsonNode seating, Violations violations) {
        Map<String, String> seatOf = new HashMap<>();
        Set<String> stillLocked = new HashSet<>();
        int free = 0;
        for (JsonNode seat : seating.path("seats")) {
            String label = seat.path("label").asString();
            if (seat.path("locked").asBoolean()) {
                stillLocked.add(label);
            }
            if (seat.path("delegateId").isString()) {
                String earlier = seatOf.put(seat.path("delegateId").asString(), label);
                violations.check(earlier == null, Violation.DUPLICATED, "one sits on " + earlier + " and " + label);
            } else if (!seat.path("blocked").asBoolean() && !stillLocked.contains(label)) {
                free++;
            }
        }
        Map<String, String> guests = new HashMap<>();
        for (JsonNode guest : seating.path("guests")) {
            guests.put(guest.path("id").asString(), guest.path("seat").asString(""));
        }
        int freeInTheEnd = free;
        guests.forEach((guest, seat) -> {
            violations.check(
                    !seat.isEmpty() || freeInTheEnd == 0,
                    Violation.STUCK,
                    "guest " + guest + " has no seat, and " + freeInTheEnd + " are free");
            violations.check(
                    seat.equals(given.getOrDefault(guest, seat)),
                    Violation.LOST,
                    "guest " + guest + " was given seat " + given.get(guest) + " and sits on " + seat);
        });
        seatOf.keySet().stream()
                .filter(delegate -> !guests.containsKey(delegate))
                .forEach(delegate ->
                        violations.add(Violation.STUCK, "delegate " + delegate + " has no place, and a seat"));
        violations.check(
                stillLocked.containsAll(locked), Violation.LOST, "locked were " + locked + ", are " + stillLocked);
    }
}
