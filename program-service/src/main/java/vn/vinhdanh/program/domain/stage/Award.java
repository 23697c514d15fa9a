package vn.vinhdanh.program.domain.stage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approved award that is handed out on stage.
 *
 * @param kind INDIVIDUAL, COLLECTIVE, HOUSEHOLD, or a kind that was introduced later
 * @param name name of the awardee
 * @param form the form of award
 * @param recipient the person on stage: the individual, a representative, or the head of the household
 * @param decision the Chairman's decision that approved it
 */
public record Award(
        String nominationId,
        String kind,
        String name,
        String unit,
        String movement,
        Form form,
        Recipient recipient,
        Decision decision) {

    /** @param rank 1 is the highest */
    public record Form(String code, String name, int rank) {}

    /**
     * @param salutation MR, MS, or a code that was introduced later; null if nobody stated it
     * @param callName the part of the name by which lists order it, as an officer stated it; null for the one by rule
     */
    public record Recipient(
            String name,
            @Nullable String title,
            @Nullable String salutation,
            @Nullable String callName) {}

    public record Decision(String id, String number, LocalDate date) {}

    Withdrawal withdrawal() {
        return new Withdrawal(nominationId, decision.id());
    }

    /** A revoked award, identified by nomination and decision. A later decision can award the same nomination again. */
    public record Withdrawal(String nominationId, String decisionId) {}
}
