package vn.vinhdanh.program.domain.stage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.stage.DelegateAttendance.Letter;

/**
 * How many delegates of a conference a change of its plan touches, as the other services have published it.
 *
 * @param asOf when the newest fact of delegate-service was handled; null before the first
 * @param unknown delegates on the roster of whom no fact says whether they have a place: registered under an earlier version
 * @param groups by code, each with its places taken and the delegates who wait
 * @param invitations of those who are still expected, for the present date or an earlier one
 * @param letters by the revision of the invitation, those that went out last
 * @param lettersAsOf when the newest letter went out, as notification-service says; null before the first
 */
public record DelegateNumbers(
        @Nullable Instant asOf,
        int unknown,
        Map<String, Group> groups,
        Invitations invitations,
        SortedMap<Integer, Letters> letters,
        @Nullable Instant lettersAsOf) {

    public record Group(int taken, int waiting) {

        Group plus(Group other) {
            return new Group(taken + other.taken, waiting + other.waiting);
        }
    }

    /**
     * @param invited who have one that they have not declined
     * @param answered of them
     * @param onPaper of them
     * @param declined who have one and declined it; they are asked again when the date moves
     */
    public record Invitations(int invited, int answered, int onPaper, int declined) {}

    /** @param printed of the letters, on paper */
    public record Letters(int sent, int printed) {

        Letters plus(Letters other) {
            return new Letters(sent + other.sent, printed + other.printed);
        }
    }

    /** @param all of one conference */
    public static DelegateNumbers of(List<DelegateAttendance> all) {
        List<DelegateAttendance> listed =
                all.stream().filter(attendance -> attendance.listed().what()).toList();
        Map<String, Group> groups = new TreeMap<>();
        SortedMap<Integer, Letters> letters = new TreeMap<>();
        for (DelegateAttendance attendance : listed) {
            if (attendance.place() != null) {
                boolean waits = !attendance.place().what().taken();
                groups.merge(
                        attendance.place().what().group(),
                        new Group(attendance.takesPlace() ? 1 : 0, waits ? 1 : 0),
                        Group::plus);
            }
            if (attendance.sent() != null) {
                letters.merge(
                        attendance.sent().revision(),
                        new Letters(1, isOnPaper(attendance.sent()) ? 1 : 0),
                        Letters::plus);
            }
        }
        return new DelegateNumbers(
                newest(all.stream().map(DelegateAttendance::heardAt)),
                (int) listed.stream()
                        .filter(attendance -> attendance.place() == null)
                        .count(),
                groups,
                invitations(listed),
                letters,
                newest(all.stream()
                        .map(DelegateAttendance::sent)
                        .filter(Objects::nonNull)
                        .map(Letter::at)));
    }

    /** The numbers of a group; zeros if nobody is in it. */
    public Group group(String code) {
        return groups.getOrDefault(code, new Group(0, 0));
    }

    private static Invitations invitations(List<DelegateAttendance> listed) {
        List<DelegateAttendance> invited = listed.stream()
                .filter(attendance -> attendance.invited() != null)
                .toList();
        List<DelegateAttendance> expected = invited.stream()
                .filter(attendance -> attendance.status().comes())
                .toList();
        return new Invitations(
                expected.size(),
                (int) expected.stream()
                        .filter(attendance -> attendance.answer() != null)
                        .count(),
                (int) expected.stream()
                        .filter(attendance -> isOnPaper(Objects.requireNonNull(attendance.invited())))
                        .count(),
                invited.size() - expected.size());
    }

    /** A channel that is not known counts as paper, as delegate-service says. */
    private static boolean isOnPaper(Letter letter) {
        return !letter.channel().equals("EMAIL");
    }

    private static @Nullable Instant newest(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
