package vn.vinhdanh.delegate.domain.congress;

/**
 * A candidate on the list. The award says who it is, so that the person is erased in one place.
 *
 * @param nominationId id of the nomination whose award the person received
 * @param reason why this one is proposed; empty after the person was erased
 */
public record Listed(String nominationId, String reason) {

    Listed erased() {
        return new Listed(nominationId, "");
    }
}
