package vn.vinhdanh.program.domain.publicity;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of publicity. The simple name of each class is the problem code of the HTTP response. */
public final class PublicityRules {

    private PublicityRules() {}

    /** What is judged is what was submitted. */
    public static final class ATextThatWasSubmittedStays extends RuleViolation {

        ATextThatWasSubmittedStays() {
            super(
                    "Bài đã trình duyệt nên không sửa được nữa. Nếu cần sửa, hãy nhờ người duyệt trả lại trước.",
                    "The text was submitted and does not change. To change it, ask whoever approves to send it back.");
        }
    }

    public static final class OnlyWhatWasSubmittedIsJudged extends RuleViolation {

        OnlyWhatWasSubmittedIsJudged() {
            super(
                    "Bài chưa được trình duyệt, hoặc đã được trả lại. Hãy đợi đơn vị soạn trình.",
                    "The text was not submitted, or was sent back. Wait until its unit submits it.");
        }
    }

    /** Two people read what goes out. */
    public static final class WhoWroteATextDoesNotApproveIt extends RuleViolation {

        WhoWroteATextDoesNotApproveIt() {
            super(
                    "Người đã soạn hoặc trình bài này không duyệt được. Hãy nhờ người khác duyệt.",
                    "Whoever wrote or submitted this text does not approve it. Ask somebody else.");
        }
    }

    public static final class OnlyWhatIsApprovedIsPublished extends RuleViolation {

        OnlyWhatIsApprovedIsPublished() {
            super(
                    "Bài chưa được duyệt nên chưa ghi được nơi đăng, phát. Hãy trình duyệt trước.",
                    "The text is not approved, so it has no publications yet. Submit it first.");
        }
    }

    public static final class WhatWasPublishedStays extends RuleViolation {

        WhatWasPublishedStays() {
            super(
                    "Bài đã đăng, phát nên không trả lại được nữa. Nếu ghi nhầm, hãy bỏ các nơi đăng, phát trước.",
                    "The text was published and is not sent back. If that was a mistake, remove its publications first.");
        }
    }

    public static final class WhatWasDiscardedStays extends RuleViolation {

        WhatWasDiscardedStays() {
            super("Bài này đã bỏ. Hãy soạn bài khác.", "This text was discarded. Write another one.");
        }
    }

    public static final class ABulletinSaysWhenItIsRead extends RuleViolation {

        ABulletinSaysWhenItIsRead() {
            super(
                    "Bản tin loa chưa có giờ phát. Hãy ghi ít nhất một lần phát rồi trình.",
                    "The bulletin does not say when it is read. Add at least one time, and submit it again.");
        }
    }

    public static final class OnlyABulletinIsReadAloud extends RuleViolation {

        OnlyABulletinIsReadAloud() {
            super(
                    "Tin, bài không có giờ phát. Hãy bỏ giờ phát, hoặc chọn loại bản tin loa.",
                    "A news item has no times of reading. Remove them, or make it a bulletin.");
        }
    }

    public static final class APublicationIsProvenByALinkOrANote extends RuleViolation {

        APublicationIsProvenByALinkOrANote() {
            super(
                    "Hãy ghi liên kết, hoặc ghi chú minh chứng đã đăng, phát.",
                    "Give a link, or a note that shows that it was published.");
        }
    }

    public static final class APublicationHasHappened extends RuleViolation {

        APublicationHasHappened() {
            super(
                    "Ngày đăng, phát chưa tới. Hãy ghi sau khi đã đăng, phát.",
                    "That day has not come. Enter a publication once it has happened.");
        }
    }

    /** An item is one document. */
    public static final class AnItemHasRoomForSoMuch extends RuleViolation {

        AnItemHasRoomForSoMuch(int most) {
            super(
                    "Mỗi bài ghi được nhiều nhất " + most + " nơi đăng, phát. Hãy gộp vào một ghi chú.",
                    "An item has room for " + most + " publications. Put the rest into one note.");
        }
    }

    public static final class AKeyDraftsOneText extends KeyViolation {

        public AKeyDraftsOneText() {
            super(
                    "Idempotency-Key này đã dùng để soạn bài khác. Hãy dùng khóa mới.",
                    "This Idempotency-Key drafted another text before. Use a new key.");
        }
    }
}
