package vn.vinhdanh.nomination.application.nomination;

import java.util.Objects;

/** nomination, about itself: NominationSelected.v1. Money that came before it can now be followed. */
public record NominationSelectedFact(String commune, String nominationId) {

    public NominationSelectedFact {
        Objects.requireNonNull(nominationId, "nominationId");
    }
}
