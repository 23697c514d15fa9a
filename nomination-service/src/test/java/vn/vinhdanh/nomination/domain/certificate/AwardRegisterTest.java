package vn.vinhdanh.nomination.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Entry;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Numbered;
import vn.vinhdanh.nomination.domain.certificate.CertificateRules.OnlyARegisteredAwardHasACertificate;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;
import vn.vinhdanh.nomination.fixtures.OddDecisions;
import vn.vinhdanh.nomination.fixtures.SignedDecisions;

/** Numbers without a gap, none twice, and none lost. */
class AwardRegisterTest {

    private static final Decision FIRST = SignedDecisions.ofEveryKind(6);
    private static final Decision SECOND = OddDecisions.of("xã Cư M'gar", "Chủ tịch", 2);
    private static final AwardRegister EMPTY = AwardRegister.empty("trung-khanh", 2025);
    private static final AwardRegister OF_FIRST = EMPTY.enter(FIRST).state();
    private static final SignedDecision REVOCATION = revocation("revocation");

    @Test
    void the_awards_of_a_decision_are_entered_in_the_order_of_the_stage() {
        assertThat(OF_FIRST.numbered().stream()
                        .map(entry -> entry.text() + " " + name(FIRST, entry))
                        .toList())
                .containsExactly(
                        "1/2025 Hoàng Đức",
                        "2/2025 Hoàng Ích Quân",
                        "3/2025 Xóm Bản Khấy",
                        "4/2025 Lý Văn Phúc",
                        "5/2025 Chi hội Phụ nữ xóm Bản Chang",
                        "6/2025 Hoàng Nguyệt Ánh",
                        "7/2025 Hoàng Thị Thùy Dương",
                        "8/2025 Hoàng Quẩy Phụng",
                        "9/2025 Hoàng Phạm Hoàng Khánh Quỳnh");
        assertThat(OF_FIRST.entries())
                .allSatisfy(
                        entry -> assertThat(entry).isEqualTo(new Entry(entry.nominationId(), FIRST.id(), null, false)));
    }

    @Test
    void the_next_decision_continues_and_the_same_one_again_changes_nothing() {
        AwardRegister both = OF_FIRST.enter(SECOND).state();

        assertThat(both.numbered())
                .extracting(Numbered::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(both.numbered())
                .extracting(each -> each.entry().decisionId().equals(SECOND.id()))
                .as("the second after the first")
                .containsExactly(
                        false, false, false, false, false, false, false, false, false, true, true, true, true, true);
        assertThat(both.enter(FIRST).changesNothing(both)).isTrue();
        assertThat(both.enter(SECOND).changesNothing(both)).isTrue();
        assertThat(EMPTY.enter(FIRST).changesNothing(EMPTY)).isFalse();
    }

    @Test
    void a_decision_without_awards_takes_no_number() {
        assertThat(OF_FIRST.enter(SignedDecisions.withoutAwards()).changesNothing(OF_FIRST))
                .isTrue();
    }

    @Test
    void a_revoked_award_keeps_its_number_and_the_first_revocation_stays() {
        String revoked = OF_FIRST.entries().get(1).nominationId();
        AwardRegister struck = OF_FIRST.strike(revoked, REVOCATION).state();

        assertThat(struck.find(revoked))
                .contains(new Numbered(2, 2025, new Entry(revoked, FIRST.id(), REVOCATION, false)));
        assertThat(struck.entries()).hasSize(9);
        assertThat(struck.entries().stream().filter(entry -> entry.struck() != null))
                .hasSize(1);
        assertThat(struck.strike(revoked, revocation("another")).changesNothing(struck))
                .isTrue();
        assertThat(struck.enter(FIRST).changesNothing(struck)).isTrue();
    }

    @Test
    void a_name_that_is_withheld_stays_so_when_the_award_is_revoked_and_the_reverse() {
        String id = OF_FIRST.entries().getFirst().nominationId();
        Entry both = new Entry(id, FIRST.id(), REVOCATION, true);

        AwardRegister nameless = OF_FIRST.withholdName(id).state();
        assertThat(nameless.entries().getFirst()).isEqualTo(new Entry(id, FIRST.id(), null, true));
        assertThat(nameless.withholdName(id).changesNothing(nameless)).isTrue();
        assertThat(nameless.strike(id, REVOCATION).state().entries().getFirst()).isEqualTo(both);
        assertThat(OF_FIRST.strike(id, REVOCATION)
                        .state()
                        .withholdName(id)
                        .state()
                        .entries()
                        .getFirst())
                .isEqualTo(both);
    }

    @Test
    void what_is_not_in_the_register_is_neither_struck_nor_withheld() {
        assertThat(OF_FIRST.find("unknown")).isEmpty();
        assertThatThrownBy(() -> OF_FIRST.strike("unknown", REVOCATION))
                .isInstanceOf(OnlyARegisteredAwardHasACertificate.class);
        assertThatThrownBy(() -> OF_FIRST.withholdName("unknown"))
                .isInstanceOf(OnlyARegisteredAwardHasACertificate.class);
    }

    @Test
    void each_commune_and_each_year_has_its_own() {
        assertThat(List.of(
                        AwardRegister.idOf("trung-khanh", 2025),
                        AwardRegister.idOf("trung-khanh", 2026),
                        AwardRegister.idOf("dam-thuy", 2025)))
                .doesNotHaveDuplicates();
        assertThat(AwardRegister.idOf("trung-khanh", 2025)).isEqualTo(AwardRegister.idOf("trung-khanh", 2025));
        assertThat(EMPTY).isEqualTo(new AwardRegister("trung-khanh", 2025, List.of()));
    }

    private static String name(Decision decision, Numbered entry) {
        ApprovedLine award = decision.award(entry.entry().nominationId());
        return award.awardee().name();
    }

    private static SignedDecision revocation(String id) {
        return new SignedDecision(id, "09/QĐ-UBND", LocalDate.of(2025, 9, 10));
    }
}
