package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/**
 * Returned to its unit, which completes and submits it again.
 *
 * @param toldAt when it was returned, if a letter tells who submitted it; null if no address is known, and in documents of
 *     earlier versions
 */
public record Returned(
        Dossier dossier, String reason, @Nullable Instant toldAt) implements InItsUnit {

    /** @param letter null if no address is known */
    static Outcome<Nomination, NominationEvent> from(
            Dossier dossier, String reason, Instant at, @Nullable ReturnLetter letter) {
        NominationEvent returned = new NominationEvent.NominationReturned(dossier, reason);
        return letter == null
                ? Outcome.of(new Returned(dossier, reason, null), returned)
                : Outcome.of(
                        new Returned(dossier, reason, at),
                        returned,
                        new NominationEvent.ReturnLetterIssued(dossier, reason, at, letter));
    }

    @Override
    public NominationState state() {
        return NominationState.RETURNED;
    }

    @Override
    public Outcome<Nomination, NominationEvent> edit(String by, Proposal edited) {
        return Outcome.of(new Returned(dossier.withHandler(by).withProposal(edited), reason, toldAt));
    }

    @Override
    public Outcome<Nomination, NominationEvent> submit(String by, Instant at, boolean late) {
        return settling(InItsUnit.super.submit(by, at, late));
    }

    @Override
    public Outcome<Nomination, NominationEvent> withdraw(String why) {
        return settling(InItsUnit.super.withdraw(why));
    }

    /** A letter that has not gone out yet does not go out any more. */
    private Outcome<Nomination, NominationEvent> settling(Outcome<Nomination, NominationEvent> left) {
        if (toldAt == null) {
            return left;
        }
        List<NominationEvent> events = new ArrayList<>(left.events());
        events.add(new NominationEvent.ReturnLetterSettled(dossier, toldAt));
        return new Outcome<>(left.state(), events);
    }

    @Override
    public Nomination withDossier(Dossier next) {
        return new Returned(next, reason, toldAt);
    }
}
