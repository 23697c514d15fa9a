package vn.vinhdanh.nomination.application.award;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.NormProposal;
import vn.vinhdanh.nomination.domain.award.Signature;

/**
 * Proposes to correct or add a norm, for example when the law or the council's regulation changes. It has no effect until
 * another person approves it.
 */
public final class ProposeNorm {

    private final NormBooks books;
    private final Ids ids;

    public ProposeNorm(NormBooks books, Ids ids) {
        this.books = books;
        this.ids = ids;
    }

    /**
     * @param read version of the book of norms that the proposer has read; 0 if there is none yet
     * @param key Idempotency-Key; a repeated request with the same key returns the first proposal
     * @throws VersionRequired if the proposer named no version
     * @throws StaleVersion if somebody else proposed or settled a norm since
     */
    public NormProposal propose(Norm norm, String reason, long read, @Nullable String key, CommandContext context) {
        Actor actor = context.actor();
        actor.requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY);
        String id = ids.forCreation(actor, "norm-proposal", key);
        NormProposal proposal =
                NormProposal.of(id, norm, reason, new Signature(actor.id(), actor.name(), context.at()));
        CommandContext proposing = context.withAction("propose a norm").withReason(reason);
        Optional<NormProposal> earlier =
                books.find(actor.commune()).flatMap(known -> known.state().find(id));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return books.changeOrBegin(
                        actor.commune(),
                        Corrections.none(actor.commune()),
                        read,
                        proposing,
                        known -> known.propose(proposal))
                .state()
                .proposal(id);
    }
}
