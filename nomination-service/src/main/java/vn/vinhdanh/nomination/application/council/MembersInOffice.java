package vn.vinhdanh.nomination.application.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.nomination.domain.council.AppointmentRules.ASessionNeedsAnAppointedCouncil;
import vn.vinhdanh.nomination.domain.council.Convened;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.DecisionReference;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.Seat;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.council.StandingCouncils;

/** Finds the members of the council that votes for a conference: its own if it has one, else that of the commune. */
public final class MembersInOffice {

    private final StandingCouncils councils;
    private final Accounts accounts;
    private final UnitTrees units;

    public MembersInOffice(StandingCouncils councils, Accounts accounts, UnitTrees units) {
        this.councils = councils;
        this.accounts = accounts;
        this.units = units;
    }

    /** Who is in office on one day, and by which decision. */
    public record Body(List<Member> members, @Nullable DecisionReference appointedBy) {}

    /** @throws ASessionNeedsAnAppointedCouncil if nobody is in office on this day */
    public Body on(LocalDate day, String commune, String conferenceId) {
        StandingCouncil council = inOffice(commune, conferenceId, day)
                .or(() -> inOffice(commune, null, day))
                .orElseThrow(ASessionNeedsAnAppointedCouncil::new);
        List<Seat> seats = council.inOfficeOn(day);
        Map<String, Account> known =
                accounts.known(commune, seats.stream().map(Seat::account).toList());
        UnitTree tree = units.of(commune);
        return new Body(
                seats.stream()
                        .map(seat -> member(seat, Optional.ofNullable(known.get(seat.account())), tree))
                        .toList(),
                council.appointedBy(day).orElse(null));
    }

    /** The session with the members who are in office now. A session that votes or has voted keeps its own. */
    CouncilSession seated(CouncilSession session, CommandContext context) {
        if (!(session instanceof Convened)) {
            return session;
        }
        Council council = session.council();
        Body body = on(VietnamTime.dayOf(context.at()), council.commune(), council.conferenceId());
        return session.withMembersInOffice(body.members(), body.appointedBy());
    }

    private Optional<StandingCouncil> inOffice(String commune, @Nullable String conferenceId, LocalDate day) {
        return councils.find(StandingCouncil.idOf(commune, conferenceId))
                .map(Versioned::state)
                .filter(council -> !council.inOfficeOn(day).isEmpty());
    }

    private static Member member(Seat seat, Optional<Account> account, UnitTree tree) {
        return new Member(
                seat.account(),
                account.map(Account::name).orElse(seat.name()),
                account.map(Account::unit).map(tree::current).orElse(""),
                seat.office());
    }
}
