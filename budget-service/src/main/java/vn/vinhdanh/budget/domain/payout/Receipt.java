package vn.vinhdanh.budget.domain.payout;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.payout.PayoutRules.AProxyShowsALetter;
import vn.vinhdanh.budget.domain.payout.PayoutRules.WhoSignedIsNamed;
import vn.vinhdanh.budget.domain.reward.Recipient;

/**
 * What the signed sheet says of one line.
 *
 * @param by name of who signed; null if nobody did
 * @param document the letter by which a proxy signed; null for others
 * @param note why it was not received; null if nobody said
 */
public record Receipt(
        How how,
        @Nullable String by,
        @Nullable String document,
        @Nullable String note) {

    public enum How {
        /** The person who may sign has signed. */
        SIGNED,
        /** Another one has, with a letter of authorisation. */
        PROXY,
        NOT_RECEIVED
    }

    /**
     * As the sheet may have it.
     *
     * @param maySign null if it is not known who represents the nominee
     * @throws WhoSignedIsNamed if a proxy has no name, or nobody knows whose signature it is
     * @throws AProxyShowsALetter if a proxy has none
     */
    Receipt checked(@Nullable Recipient maySign) {
        return switch (how) {
            case SIGNED -> new Receipt(how, named(maySign == null ? by : maySign.name()), null, null);
            case PROXY -> new Receipt(how, named(by), lettered(), null);
            case NOT_RECEIVED -> new Receipt(how, null, null, note);
        };
    }

    boolean isSigned() {
        return how != How.NOT_RECEIVED;
    }

    /** @throws IllegalStateException if nobody signed */
    String signer() {
        if (by == null) {
            throw new IllegalStateException("nobody signed");
        }
        return by;
    }

    private String lettered() {
        if (document == null || document.isBlank()) {
            throw new AProxyShowsALetter();
        }
        return document;
    }

    private static String named(@Nullable String who) {
        if (who == null || who.isBlank()) {
            throw new WhoSignedIsNamed();
        }
        return who;
    }
}
