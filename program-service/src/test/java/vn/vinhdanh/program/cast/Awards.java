package vn.vinhdanh.program.cast;

import java.time.LocalDate;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.Award.Decision;
import vn.vinhdanh.program.domain.stage.Award.Form;
import vn.vinhdanh.program.domain.stage.Award.Recipient;

/** Who is honoured, and with what. */
public final class Awards {

    public static final Form FIGHTER = new Form("CHIEN_SI_THI_DUA_CO_SO", "Chiến sĩ thi đua cơ sở", 1);
    public static final Form LETTER = new Form("GIAY_KHEN", "Giấy khen", 6);
    public static final Decision FIRST_DECISION = new Decision("d-1", "05/QĐ-UBND", LocalDate.of(2025, 8, 20));
    public static final Decision SECOND_DECISION = new Decision("d-2", "06/QĐ-UBND", LocalDate.of(2025, 8, 25));

    private Awards() {}

    public static Award teacherDuc() {
        return person("n-duc", "Hoàng Văn Đức", LETTER, FIRST_DECISION);
    }

    public static Award farmerAn() {
        return person("n-an", "Nông Thị An", LETTER, FIRST_DECISION);
    }

    public static Award nurseHa() {
        return person("n-ha", "Bế Thu Hà", FIGHTER, FIRST_DECISION);
    }

    public static Award hamletBanKhay() {
        return new Award(
                "n-khay",
                "COLLECTIVE",
                "Xóm Bản Khấy",
                "xom-to-dan-pho",
                "nong-thon-moi",
                LETTER,
                new Recipient("Nông Thị Hoa", "Trưởng xóm"),
                FIRST_DECISION);
    }

    public static Award by(Decision decision, Award award) {
        return new Award(
                award.nominationId(),
                award.kind(),
                award.name(),
                award.unit(),
                award.movement(),
                award.form(),
                award.recipient(),
                decision);
    }

    private static Award person(String id, String name, Form form, Decision decision) {
        return new Award(id, "INDIVIDUAL", name, "truong-hoc", "hoc-bac", form, new Recipient(name, null), decision);
    }
}
