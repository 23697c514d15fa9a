package vn.vinhdanh.nomination.cast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.council.Ballot;
import vn.vinhdanh.nomination.domain.council.Choice;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.RequiredShare;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Dossier;

/** A council of nine, and what it votes on. */
public final class Councils {

    public static final String SESSION = Dossiers.SESSION;

    private Councils() {}

    public static Member member(int number) {
        return new Member("uy-vien-" + number, "Ủy viên " + number, "");
    }

    public static List<Member> nine() {
        return IntStream.rangeClosed(1, 9).mapToObj(Councils::member).toList();
    }

    public static Line line(Dossier dossier) {
        return Line.of(new Appraised(dossier, Dossiers.SUBMISSION));
    }

    /** Nine members, two nominations, more than half. */
    public static CouncilSession convened() {
        return convened(nine(), Map.of());
    }

    public static CouncilSession convened(List<Member> members, Map<FormOfAward, RequiredShare> shares) {
        return CouncilSession.convene(
                        SESSION,
                        People.COMMUNE,
                        Plans.CONFERENCE,
                        members,
                        List.of(line(Dossiers.DUC), line(Dossiers.HAMLET)),
                        shares)
                .state();
    }

    /** The first so many members have come. */
    public static CouncilSession attendedBy(int present, CouncilSession session) {
        for (int number = 1; number <= present; number++) {
            session = session.attend("uy-vien-" + number).state();
        }
        return session;
    }

    public static CouncilSession voting(int present) {
        return attendedBy(present, convened()).openVoting(Set.of()).state();
    }

    public static Ballot all(Choice choice) {
        return new Ballot(Map.of(Dossiers.DUC.id(), choice, Dossiers.HAMLET.id(), choice));
    }
}
