package vn.vinhdanh.budget.domain.spending;

import vn.vinhdanh.kernel.CommandContext;

/**
 * What became of an advance: vouchers for what was spent, and the rest, which came back.
 *
 * @param id derived from the Idempotency-Key, so that the same request twice is one settlement
 * @param returned in đồng
 */
public record Settlement(String id, Proof proof, long returned, Assent assent) {

    public static Settlement of(String id, Proof proof, long returned, SecondPerson second, CommandContext context) {
        return new Settlement(id, proof, returned, Assent.to(proof.total(), second, context));
    }

    boolean isSameRequest(Settlement other) {
        return id.equals(other.id) && proof.equals(other.proof) && returned == other.returned;
    }

    Settlement with(Assent next) {
        return new Settlement(id, proof, returned, next);
    }
}
