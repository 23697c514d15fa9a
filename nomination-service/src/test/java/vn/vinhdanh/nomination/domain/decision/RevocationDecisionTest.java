package vn.vinhdanh.nomination.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ARevocationFollowsItsDecision;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision.RevokedAward;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAwardOfThisDecisionIsRevoked;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;

class RevocationDecisionTest {

    private static final RevocationDecision REVOCATION = SignedDecisions.revocation("Kê khai sai");

    @Test
    void it_is_dated_between_the_award_and_the_signature() {
        assertThat(REVOCATION.sign().events()).containsExactly(new DecisionEvent.AwardRevocationDecided(REVOCATION));
        assertThat(dated(Dossiers.DECISION.date()).sign().events()).hasSize(1);
        assertThatThrownBy(() -> dated(Dossiers.DECISION.date().minusDays(1)).sign())
                .isInstanceOf(ARevocationFollowsItsDecision.class)
                .hasMessageContaining("05/QĐ-UBND");
        assertThatThrownBy(() -> dated(LocalDate.of(2025, 9, 11)).sign()).isInstanceOf(ADecisionIsNotDatedAhead.class);
    }

    @Test
    void it_revokes_an_award_that_the_decision_gave() {
        Decision decision = SignedDecisions.ofEveryKind(1);
        String given = decision.approved().getFirst().nominationId();
        String refused = decision.lines().stream()
                .filter(DecisionLine.RefusedLine.class::isInstance)
                .findFirst()
                .orElseThrow()
                .nominationId();

        assertThat(RevokedAward.of(decision, given).decision().number()).isEqualTo("05/QĐ-UBND");
        assertThatThrownBy(() -> RevokedAward.of(decision, refused))
                .isInstanceOf(OnlyAnAwardOfThisDecisionIsRevoked.class);
    }

    @Test
    void a_repeated_order_is_accepted_and_a_different_one_is_refused() {
        String decision = Dossiers.DECISION.id();
        String nomination = REVOCATION.nominationId();

        assertThatCode(() -> REVOCATION.requireSameOrder(decision, nomination, REVOCATION.date(), "Kê khai sai"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> REVOCATION.requireSameOrder(decision, "another", REVOCATION.date(), "Kê khai sai"))
                .isInstanceOf(ADecisionNumberIsUsedOnceAYear.class);
        assertThatThrownBy(() -> REVOCATION.requireSameOrder(decision, nomination, REVOCATION.date(), "Lý do khác"))
                .isInstanceOf(ADecisionNumberIsUsedOnceAYear.class);
    }

    private static RevocationDecision dated(LocalDate day) {
        return new RevocationDecision(
                REVOCATION.id(),
                REVOCATION.number(),
                day,
                REVOCATION.letterhead(),
                REVOCATION.legalBases(),
                REVOCATION.award(),
                REVOCATION.reason(),
                Instant.parse("2025-09-10T02:00:00Z"),
                REVOCATION.signedBy());
    }
}
