package vn.vinhdanh.nomination.domain.award;

import static vn.vinhdanh.nomination.domain.award.NomineeKind.COLLECTIVE;
import static vn.vinhdanh.nomination.domain.award.NomineeKind.HOUSEHOLD;
import static vn.vinhdanh.nomination.domain.award.NomineeKind.INDIVIDUAL;

import java.util.Set;

/**
 * The forms that the Chairman of a commune's People's Committee may award (Luật Thi đua, khen thưởng 2022, Điều 80),
 * from the highest to the lowest, in the order of the ceremony: emulation titles before the certificate. JSON contains
 * the name of the constant.
 */
public enum FormOfAward {
    CHIEN_SI_THI_DUA_CO_SO("Chiến sĩ thi đua cơ sở", INDIVIDUAL),
    TAP_THE_LAO_DONG_TIEN_TIEN("Tập thể lao động tiên tiến", COLLECTIVE),
    THON_TO_DAN_PHO_VAN_HOA("Thôn, tổ dân phố văn hóa", COLLECTIVE),
    LAO_DONG_TIEN_TIEN("Lao động tiên tiến", INDIVIDUAL),
    GIA_DINH_VAN_HOA("Gia đình văn hóa", HOUSEHOLD),
    GIAY_KHEN("Giấy khen", INDIVIDUAL, COLLECTIVE, HOUSEHOLD);

    private final String title;
    private final Set<NomineeKind> kinds;

    FormOfAward(String title, NomineeKind... kinds) {
        this.title = title;
        this.kinds = Set.of(kinds);
    }

    /** The printed name in Vietnamese. */
    public String title() {
        return title;
    }

    /** As a sentence names it: "danh hiệu Lao động tiên tiến", "Giấy khen". */
    public String inSentence() {
        return this == GIAY_KHEN ? title : "danh hiệu " + title;
    }

    /** 1 is the highest. */
    public int rank() {
        return ordinal() + 1;
    }

    public boolean suits(NomineeKind kind) {
        return kinds.contains(kind);
    }

    public Set<NomineeKind> kinds() {
        return kinds;
    }
}
