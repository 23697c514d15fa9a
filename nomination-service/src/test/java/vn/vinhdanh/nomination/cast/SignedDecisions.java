package vn.vinhdanh.nomination.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;

/** Decisions as they were signed. */
public final class SignedDecisions {

    private static final LocalDate DATE = LocalDate.of(2025, 8, 20);
    private static final List<String> GIVEN =
            List.of("Đức", "Nguyệt Ánh", "Thị Thùy Dương", "Quẩy Phụng", "Phạm Hoàng Khánh Quỳnh", "Ích Quân");
    private static final List<String> UNITS = List.of(
            "Các trường học",
            "Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội xã",
            "Trung tâm Phục vụ hành chính công");

    private SignedDecisions() {}

    /** A collective, a hamlet, a household, so many individuals, and one who is refused. */
    public static Decision ofEveryKind(int individuals) {
        List<DecisionLine> lines = new ArrayList<>();
        lines.add(approved(
                new Nominee.Collective("Chi hội Phụ nữ xóm Bản Chang", 31, "Lục Thị Nguyệt", false),
                FormOfAward.GIAY_KHEN,
                "Các xóm, tổ dân phố"));
        lines.add(approved(Nominees.HAMLET_BAN_KHAY, FormOfAward.THON_TO_DAN_PHO_VAN_HOA, "Các xóm, tổ dân phố"));
        lines.add(approved(Nominees.FAMILY_PHUC, FormOfAward.GIA_DINH_VAN_HOA, "Các xóm, tổ dân phố"));
        for (int number = 0; number < individuals; number++) {
            lines.add(approved(
                    new Nominee.Individual(
                            "Hoàng " + GIVEN.get(number % GIVEN.size()),
                            1970 + number,
                            number % 4 == 3 ? null : "Giáo viên Trường PTDTBT Tiểu học và THCS Đình Phong",
                            true),
                    number % 5 == 0 ? FormOfAward.CHIEN_SI_THI_DUA_CO_SO : FormOfAward.GIAY_KHEN,
                    UNITS.get(number % UNITS.size())));
        }
        lines.add(refused());
        return of(lines);
    }

    public static Decision commendingNobody() {
        return of(List.of(refused()));
    }

    private static DecisionLine refused() {
        return DecisionLine.refuse(
                Dossiers.funded(Dossiers.of("refused", "tram-y-te", Nominees.DUC_FOR_A_BRIDGE)),
                "Trạm Y tế",
                "Chưa đủ thời gian");
    }

    private static Decision of(List<DecisionLine> lines) {
        DecisionNumber number = DecisionNumber.of("5/QĐ-UBND");
        return new Decision(
                number.idIn(People.COMMUNE, 2025),
                number,
                DATE,
                Decision.Letterhead.of(Plans.FIRST),
                List.of(
                        "Kế hoạch số 2674/KH-UBND ngày 08/10/2024 của Uỷ ban nhân dân tỉnh Cao Bằng",
                        "Công văn số 2064/SNV-BTĐKT ngày 19/7/2025 của Sở Nội vụ",
                        "Luật Thi đua, khen thưởng năm 2022"),
                lines,
                Instant.parse("2025-08-20T02:00:00Z"),
                "chu-tich");
    }

    private static DecisionLine approved(Nominee nominee, FormOfAward form, String unit) {
        Proposal proposal = new Proposal(nominee, "hoc-bac", form, "Thành tích", false);
        return DecisionLine.approve(
                Dossiers.funded(Dossiers.of("id-" + nominee.name(), "truong-hoc", proposal)), unit, Law.NORMS, DATE);
    }
}
