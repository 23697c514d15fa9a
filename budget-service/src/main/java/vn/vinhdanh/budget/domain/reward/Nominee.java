package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;

/** The nominee, with the fields that the pay-out sheet needs. The codes are those of nomination-service. */
public record Nominee(String name, String kind, String unit, String formOfAward) {

    /** The nominee as the person who signs; null if it is no person, so that somebody represents it. */
    @Nullable
    Recipient asRecipient() {
        return kind.equals("INDIVIDUAL") || kind.equals("HOUSEHOLD") ? new Recipient(name, null, null) : null;
    }
}
