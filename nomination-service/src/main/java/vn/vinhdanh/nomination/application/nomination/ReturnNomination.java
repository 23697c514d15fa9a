package vn.vinhdanh.nomination.application.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.ReturnLetter;

/**
 * Returns a submitted or an appraised nomination to its unit, which completes it. Who submitted it gets a letter, if the
 * account has an address.
 */
public final class ReturnNomination {

    private final Nominations nominations;
    private final Accounts accounts;
    private final Conferences conferences;
    private final UnitTrees units;

    public ReturnNomination(Nominations nominations, Accounts accounts, Conferences conferences, UnitTrees units) {
        this.nominations = nominations;
        this.accounts = accounts;
        this.conferences = conferences;
        this.units = units;
    }

    public Versioned<Nomination> returnToUnit(
            String id, @Nullable Long expected, String reason, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY);
        return nominations.change(
                id,
                expected,
                context.withAction("return").withReason(reason),
                nomination -> nomination.returnToUnit(reason, context.at(), letter(nomination.dossier(), context)));
    }

    private @Nullable ReturnLetter letter(Dossier dossier, CommandContext context) {
        Account officer = dossier.submittedBy() == null
                ? null
                : accounts.known(dossier.commune(), List.of(dossier.submittedBy()))
                        .get(dossier.submittedBy());
        return officer == null || officer.email() == null ? null : letterTo(officer, officer.email(), dossier, context);
    }

    private ReturnLetter letterTo(Account officer, String email, Dossier dossier, CommandContext context) {
        Conference conference = conferences
                .get(dossier.conferenceId(), context.actor())
                .state()
                .withUnitsOf(units.of(dossier.commune()));
        return new ReturnLetter(
                officer.id(),
                officer.name(),
                email,
                conference.unitName(dossier.unit()),
                conference.title(),
                conference.issuer(),
                conference.signatory(),
                conference.lastDayInTime(context.at()));
    }
}
