package vn.vinhdanh.delegate.domain.door;

import java.util.Optional;

/** Makes and reads the signed tokens of door passes. They are stored nowhere. */
public interface DoorTokens {

    /** @param passId a UUID */
    String of(String passId);

    /** @return the id of the pass; empty if this installation did not sign the token */
    Optional<String> read(String token);
}
