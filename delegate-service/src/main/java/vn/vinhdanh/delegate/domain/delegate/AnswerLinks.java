package vn.vinhdanh.delegate.domain.delegate;

import java.util.Optional;

/** Signs the tickets that go into answer links, and reads them back. */
public interface AnswerLinks {

    String sign(Ticket ticket);

    /** @return empty for whatever this installation did not sign */
    Optional<Ticket> read(String token);
}
