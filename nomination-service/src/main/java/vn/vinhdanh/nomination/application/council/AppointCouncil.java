package vn.vinhdanh.nomination.application.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.council.Appointment;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.OnlyAKnownCouncilMemberIsAppointed;
import vn.vinhdanh.nomination.domain.council.DecisionReference;
import vn.vinhdanh.nomination.domain.council.Office;
import vn.vinhdanh.nomination.domain.council.Seat;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.council.StandingCouncils;

/**
 * Enters a decision that appoints or releases members of the council. The Chairman does this: whoever leads the sessions
 * must not choose who votes in them.
 */
public final class AppointCouncil {

    private final StandingCouncils councils;
    private final Accounts accounts;
    private final Conferences conferences;
    private final ConferenceUses uses;

    public AppointCouncil(StandingCouncils councils, Accounts accounts, Conferences conferences, ConferenceUses uses) {
        this.councils = councils;
        this.accounts = accounts;
        this.conferences = conferences;
        this.uses = uses;
    }

    /**
     * The decision.
     *
     * @param conferenceId null for the council of the commune
     * @param from first day on which it holds
     */
    public record Order(
            @Nullable String conferenceId,
            DecisionReference decision,
            LocalDate from,
            List<NewSeat> seats,
            Set<String> released) {}

    /** The name comes from the known account. */
    public record NewSeat(String account, Office office) {}

    /** @throws OnlyAKnownCouncilMemberIsAppointed if a person has never logged in, or is no council member */
    public Versioned<StandingCouncil> appoint(Order order, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        String commune = context.actor().commune();
        if (order.conferenceId() != null) {
            conferences.get(order.conferenceId(), context.actor());
        }
        Appointment appointment = new Appointment(
                order.decision(),
                order.from(),
                seats(order, commune),
                order.released(),
                context.actor().name(),
                context.at());
        if (order.conferenceId() != null) {
            uses.use(order.conferenceId(), context);
        }
        String id = StandingCouncil.idOf(commune, order.conferenceId());
        CommandContext appointing = context.withAction("appoint the council");
        return councils.changeOrBegin(
                id,
                StandingCouncil.unappointed(commune, order.conferenceId()),
                expected,
                appointing,
                council -> council.appoint(appointment));
    }

    private List<Seat> seats(Order order, String commune) {
        Map<String, Account> known = accounts.known(
                commune, order.seats().stream().map(NewSeat::account).toList());
        return order.seats().stream()
                .map(seat -> {
                    Account account = known.get(seat.account());
                    if (account == null || !account.is(Role.COUNCIL_MEMBER)) {
                        throw new OnlyAKnownCouncilMemberIsAppointed(seat.account());
                    }
                    return new Seat(seat.account(), account.name(), seat.office());
                })
                .toList();
    }
}
