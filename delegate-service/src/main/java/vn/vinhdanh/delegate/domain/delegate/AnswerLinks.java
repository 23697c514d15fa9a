package vn.vinhdanh.delegate.domain.delegate;

import java.util.Optional;

/** Converts between tickets and the signed tokens in answer links. */
public interface AnswerLinks {

    String sign(Ticket ticket);

    /** @return empty if this installation did not sign the token */
    Optional<Ticket> read(String token);
}
