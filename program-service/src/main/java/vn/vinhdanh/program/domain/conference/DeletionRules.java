package vn.vinhdanh.program.domain.conference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.Bilingual;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;

/** The rules of deleting a conference. The simple name of each class is the problem code of the HTTP response. */
public final class DeletionRules {

    private DeletionRules() {}

    /** Nothing that people did for a conference is deleted. Only a plan that nobody has worked with is. */
    public static final class AConferenceWithAHistoryIsNotDeleted extends RuleViolation {

        private static final Map<Follower, Bilingual> WORDS = new EnumMap<>(Map.of(
                Follower.NOMINATIONS,
                new Bilingual("hồ sơ khen thưởng hoặc Hội đồng", "nominations or a council"),
                Follower.DELEGATES,
                new Bilingual("đại biểu", "delegates"),
                Follower.MONEY,
                new Bilingual("kinh phí", "money")));

        private AConferenceWithAHistoryIsNotDeleted(String vietnamese, String english) {
            super(
                    "Hội nghị đã có " + vietnamese + ", nên không xóa được. Nếu không tổ chức nữa, hãy hủy Hội nghị rồi"
                            + " đóng hồ sơ.",
                    "The conference has " + english
                            + " already, so it is not deleted. If it is not to take place, cancel"
                            + " and then close it.");
        }

        static void check(Set<Follower> followers) {
            if (!followers.isEmpty()) {
                Set<Follower> inOrder = new TreeSet<>(followers);
                throw new AConferenceWithAHistoryIsNotDeleted(
                        inOrder.stream()
                                .map(follower -> WORDS.get(follower).vietnamese())
                                .collect(Collectors.joining(", ")),
                        inOrder.stream()
                                .map(follower -> WORDS.get(follower).english())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** Each service is being asked whether something followed this plan. */
    public static final class AConferenceThatIsBeingDeletedDoesNotChange extends RuleViolation {

        AConferenceThatIsBeingDeletedDoesNotChange() {
            super(
                    "Hội nghị đang được xóa, nên chưa sửa được. Hãy đợi ít phút: nếu đã có người làm việc với Hội nghị"
                            + " thì việc xóa tự dừng.",
                    "The conference is being deleted, so it does not change. Wait a few minutes: if somebody has worked"
                            + " with it, the deletion stops by itself.");
        }
    }
}
