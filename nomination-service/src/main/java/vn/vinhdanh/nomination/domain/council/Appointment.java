package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.AnAppointmentIsNotDatedAhead;

/**
 * A decision that appoints or releases members of the council. It is never changed: a later one follows.
 *
 * @param from first day on which it holds; not before its date
 * @param seated people who enter an office on that day; for a person in office, another office
 * @param released accounts of people who leave the council on that day
 * @param enteredBy name of the person who entered it
 */
public record Appointment(
        DecisionReference decision,
        LocalDate from,
        List<Seat> seated,
        Set<String> released,
        String enteredBy,
        Instant enteredAt) {

    /**
     * @throws AnAppointmentIsNotDatedAhead if the decision is dated after the day of the entry
     * @throws InvalidInput if it holds before its date, or names a person twice or nobody
     */
    public Appointment {
        seated = List.copyOf(seated);
        released = Collections.unmodifiableSet(new TreeSet<>(released));
        if (decision.date().isAfter(VietnamTime.dayOf(enteredAt))) {
            throw new AnAppointmentIsNotDatedAhead();
        }
        if (from.isBefore(decision.date())) {
            throw new InvalidInput(
                    "from", "Ngày có hiệu lực trước ngày ký quyết định.", "It holds before the decision's date.");
        }
        if (seated.isEmpty() && released.isEmpty()) {
            throw new InvalidInput(
                    "seats", "Quyết định không cử và không miễn nhiệm ai.", "It appoints and releases nobody.");
        }
        Set<String> seatedAccounts = seated.stream().map(Seat::account).collect(Collectors.toSet());
        if (seatedAccounts.size() < seated.size() || released.stream().anyMatch(seatedAccounts::contains)) {
            throw new InvalidInput("seats", "Một người có hai lần trong quyết định.", "A person is in it twice.");
        }
    }

    /** True if the other one says the same, whoever entered it. */
    boolean saysTheSameAs(Appointment other) {
        return decision.equals(other.decision)
                && from.equals(other.from)
                && seated.equals(other.seated)
                && released.equals(other.released);
    }
}
