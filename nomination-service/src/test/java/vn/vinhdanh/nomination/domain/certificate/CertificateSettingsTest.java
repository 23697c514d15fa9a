package vn.vinhdanh.nomination.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;

/** Printers that are off, and whom the public page names. */
class CertificateSettingsTest {

    private static final CertificateSettings UNSET = CertificateSettings.unset("trung-khanh");
    private static final Printer OFFICE = new Printer("Máy văn phòng", 25, -14);

    @Test
    void before_anything_is_set_people_are_named_by_their_first_letters() {
        assertThat(UNSET).isEqualTo(new CertificateSettings("trung-khanh", PublicNaming.INITIALS, List.of()));
        assertThat(CertificateSettings.idOf("trung-khanh"))
                .isEqualTo(CertificateSettings.idOf("trung-khanh"))
                .isNotEqualTo(CertificateSettings.idOf("dam-thuy"));
    }

    @Test
    void a_printer_is_found_by_its_name() {
        CertificateSettings set = UNSET.set(PublicNaming.FULL, List.of(OFFICE, new Printer("Máy tầng 2", 0, 0)))
                .state();

        assertThat(set.naming()).isEqualTo(PublicNaming.FULL);
        assertThat(set.commune()).isEqualTo("trung-khanh");
        assertThat(set.printer("Máy văn phòng")).isEqualTo(OFFICE);
        assertThat(set.set(PublicNaming.FULL, set.printers()).changesNothing(set))
                .isTrue();
        assertThatThrownBy(() -> set.printer("Máy khác")).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 300, true",
        "-300, -300, true",
        "301, 0, false",
        "-301, 0, false",
        "0, 301, false",
        "0, -301, false"
    })
    void a_printer_is_at_most_thirty_millimetres_off(int right, int down, boolean allowed) {
        List<Printer> printers = List.of(new Printer("Máy", right, down));

        if (allowed) {
            assertThat(UNSET.set(PublicNaming.NONE, printers).state().printers())
                    .isEqualTo(printers);
        } else {
            assertThatThrownBy(() -> UNSET.set(PublicNaming.NONE, printers))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.faults().getFirst().path())
                                    .isEqualTo("printers[0]"));
        }
    }

    @Test
    void printers_have_names_of_their_own_and_are_twenty_at_most() {
        assertThatThrownBy(() -> UNSET.set(PublicNaming.NONE, List.of(OFFICE, new Printer("may VAN phong", 0, 0))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().path()).isEqualTo("printers[1].name"));
        assertThatThrownBy(() -> UNSET.set(PublicNaming.NONE, List.of(new Printer(" ", 0, 0))))
                .isInstanceOf(InvalidInput.class);
        assertThat(UNSET.set(PublicNaming.NONE, printers(20)).state().printers())
                .hasSize(20);
        assertThatThrownBy(() -> UNSET.set(PublicNaming.NONE, printers(21))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, INDIVIDUAL, Hoàng Văn Đức, Hoàng Văn Đức",
        "INITIALS, INDIVIDUAL, Hoàng Văn Đức, H. V. Đ.",
        "INITIALS, INDIVIDUAL, H'Đăm  Niê Kđăm, H. N. K.",
        "INITIALS, INDIVIDUAL, Ư\u0306ng Čư\u0306 Ñŏ, Ư\u0306. Č. Ñ.",
        "INITIALS, INDIVIDUAL, Nông Văn Bưởi (mẫu) – , N. V. B. m.",
        "INITIALS, HOUSEHOLD, Lý Văn Phúc, L. V. P.",
        "INITIALS, COLLECTIVE, Trạm Y tế, Trạm Y tế",
        "FULL, COLLECTIVE, Trạm Y tế, Trạm Y tế",
    })
    void the_public_page_names_as_the_commune_has_set(
            PublicNaming naming, NomineeKind kind, String name, String shown) {
        assertThat(naming.shown(awardee(kind, name))).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(NomineeKind.class)
    void nobody_is_named_if_the_commune_has_set_so(NomineeKind kind) {
        assertThat(PublicNaming.NONE.shown(awardee(kind, "Hoàng Văn Đức"))).isNull();
    }

    private static List<Printer> printers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Printer("Máy " + number, 0, 0))
                .toList();
    }

    private static Awardee awardee(NomineeKind kind, String name) {
        return new Awardee(name, kind, null, "Các trường học", FormOfAward.GIAY_KHEN, "Ông " + name, null);
    }
}
