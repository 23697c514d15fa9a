package vn.vinhdanh.delegate.domain.delegate;

import java.util.Optional;

/** Reads the tickets in the signed tokens of answer links. */
public interface AnswerLinks {

    /** @return empty if this installation did not sign the token */
    Optional<Ticket> read(String token);
}
