package vn.vinhdanh.nomination.domain.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.NormProposal.State;

/**
 * The norms that a commune has corrected or added, and the proposals from which they came. They override the norms that
 * ship with the product. Corrections of earlier releases have no proposal.
 *
 * @param norms in the order of their approval
 * @param proposals in the order in which they were made, with what became of them
 */
public record Corrections(String commune, List<Norm> norms, List<NormProposal> proposals) {

    public Corrections {
        norms = List.copyOf(norms);
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
    }

    /** No corrections. */
    public static Corrections none(String commune) {
        return new Corrections(commune, List.of(), List.of());
    }

    /** A repetition with the same id changes nothing. */
    public Outcome<Corrections, NormEvent> propose(NormProposal proposal) {
        if (find(proposal.id()).isPresent()) {
            return Outcome.of(this);
        }
        return Outcome.of(new Corrections(
                commune,
                norms,
                Stream.concat(proposals.stream(), Stream.of(proposal)).toList()));
    }

    /**
     * Puts the proposed norm in force from its first day. It supersedes an earlier norm of the same id, or of the same
     * subject and first day.
     *
     * @throws NotFound if there is no such proposal
     */
    public Outcome<Corrections, NormEvent> approve(String id, Signature by) {
        NormProposal before = proposal(id);
        NormProposal approved = before.approve(by);
        if (before.state() == State.APPROVED) {
            return Outcome.of(this);
        }
        return Outcome.of(
                new Corrections(commune, inOrder(norms, List.of(approved.norm())), with(id, proposal -> approved)),
                new NormEvent.NormApproved(commune, approved.norm()));
    }

    /** @throws NotFound if there is no such proposal */
    public Outcome<Corrections, NormEvent> reject(String id, Signature by, String why) {
        NormProposal rejected = proposal(id).reject(by, why);
        return Outcome.of(new Corrections(commune, norms, with(id, proposal -> rejected)));
    }

    public Optional<NormProposal> find(String id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    /** @throws NotFound if there is none */
    public NormProposal proposal(String id) {
        return find(id).orElseThrow(() -> new NotFound("proposal of a norm"));
    }

    /** The norms of the commune: those of the law with the corrections applied. Superseded ones say by what. */
    public Norms over(List<Norm> law) {
        List<Norm> all = inOrder(law, norms);
        List<Norm> marked = new ArrayList<>();
        for (int position = 0; position < all.size(); position++) {
            Norm norm = all.get(position);
            List<Norm> later = all.subList(position + 1, all.size()).stream()
                    .filter(norm::beginsWith)
                    .toList();
            marked.add(later.isEmpty() ? norm : norm.supersededBy(later.getLast()));
        }
        return new Norms(commune, marked);
    }

    private List<NormProposal> with(String id, UnaryOperator<NormProposal> change) {
        return proposals.stream()
                .map(proposal -> proposal.id().equals(id) ? change.apply(proposal) : proposal)
                .toList();
    }

    /** A norm with a known id takes its place at the end, because the order decides what supersedes what. */
    private static List<Norm> inOrder(List<Norm> norms, List<Norm> later) {
        Map<String, Norm> byId = new LinkedHashMap<>();
        Stream.concat(norms.stream(), later.stream()).forEach(norm -> {
            byId.remove(norm.id());
            byId.put(norm.id(), norm);
        });
        return List.copyOf(byId.values());
    }
}
