package vn.vinhdanh.nomination.adapter.paper;

import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.VietnameseDates;

/** The decision that revokes an award, in the layout of Nghị định 30/2020/NĐ-CP. */
final class RevocationPaper {

    private RevocationPaper() {}

    static AdministrativeDocument of(RevocationDecision revocation) {
        Decision.Letterhead letterhead = revocation.letterhead();
        Awardee awardee = revocation.award().line().awardee();
        SignedDecision decided = revocation.award().decision();
        long reward = revocation.award().line().reward().amount();
        return AdministrativeDocument.titled(
                        "Quyết định", "Về việc thu hồi " + awardee.form().inSentence())
                .heading(
                        Letterhead.named(letterhead.issuer()),
                        DocumentNumber.of(
                                revocation.number().ordinal(),
                                revocation.number().symbol()),
                        new PlaceAndDate(letterhead.communeName(), revocation.date()))
                .authority(Signature.headOf(letterhead.signatory().title()) + " " + letterhead.issuer())
                .bases(revocation.legalBases().stream().map(LegalBases::line).toList())
                .add(Paragraph.centred("QUYẾT ĐỊNH:"))
                .article(
                        "Thu hồi " + awardee.form().inSentence() + " đã tặng cho " + described(awardee)
                                + " tại Quyết định số " + decided.number() + " "
                                + VietnameseDates.written(decided.date()) + " của "
                                + Signature.headOf(letterhead.signatory().title()) + " " + letterhead.issuer() + ".",
                        "Lý do: " + sentence(revocation.reason()))
                .article("Người, tập thể, hộ gia đình nêu tại Điều 1 nộp lại bằng, giấy chứng nhận; tiền thưởng "
                        + AmountInFigures.vietnamese(reward) + " (Bằng chữ: " + AmountInWords.vietnamese(reward)
                        + "), nếu đã nhận, nộp về Quỹ Thi đua, khen thưởng của " + letterhead.kind() + ".")
                .article("Các cơ quan, đơn vị liên quan và " + awardee.name()
                        + " chịu trách nhiệm thi hành Quyết định này.")
                .signature(Signature.of(
                        letterhead.signatory().title(), letterhead.signatory().name()))
                .recipients("Như Điều 3", "Thường trực Đảng ủy, HĐND " + letterhead.kind(), "Lưu: VT, VHXH")
                .build();
    }

    private static String described(Awardee awardee) {
        String note = awardee.note() == null ? "" : ", " + awardee.note();
        return awardee.kind().text().vietnamese() + " " + awardee.name() + note + " (" + awardee.unit() + ")";
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
