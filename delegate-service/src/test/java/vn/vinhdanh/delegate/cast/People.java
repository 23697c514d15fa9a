package vn.vinhdanh.delegate.cast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Channel;
import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.delegate.domain.delegate.Hold;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Roles;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.delegate.Ticket;
import vn.vinhdanh.delegate.domain.roster.Turn;

/** Delegates in each state. */
public final class People {

    public static final Person DUC = new Person("Hoàng Văn Đức", "truong-hoc", 1984);
    public static final Contact DUCS_MAIL = new Contact(Channel.EMAIL, "hoang.duc@trungkhanh.example", "0912345678");
    public static final String DUCS_ID = "caa45c18-e286-5531-93d4-40a636aad071";
    public static final Turn FIRST_PLACE = new Turn(TrungKhanh.CONFERENCE + "/truong-hoc-y-te/001", 1);
    public static final Candidate DUC_OF_THE_SCHOOL =
            new Candidate(DUC, "Giáo viên", DUCS_MAIL, "truong-hoc-y-te", null);
    public static final Candidate DUC_COMMENDED = new Candidate(DUC, null, Contact.NONE, "duoc-khen", "nomination-1");

    public static final String MAIN_DOOR = "cua-chinh";
    public static final Instant DOORS_OPEN = Instant.parse("2025-08-28T00:05:00Z");

    /** Signs nothing: the ticket in plain words. */
    public static final AnswerLinks PLAIN_LINKS = new AnswerLinks() {
        @Override
        public String sign(Ticket ticket) {
            return ticket.delegateId() + "#" + ticket.revision();
        }

        @Override
        public Optional<Ticket> read(String token) {
            String[] parts = token.split("#");
            return Optional.of(new Ticket(parts[0], Integer.parseInt(parts[1])));
        }
    };

    private People() {}

    /** Đức of the school, as he is in that state: with a place where the state has one, invited where it says so. */
    public static Delegate ducAs(State state) {
        Hold held = new Hold(Hold.Stage.HELD, FIRST_PLACE);
        Invitation invitation =
                new Invitation(1, 1, DUCS_MAIL, TrungKhanh.LATE_JULY, false, Delivery.PENDING, null, null);
        return switch (state) {
            case PROPOSED, WAITLISTED -> duc(state, null, null, null);
            case REGISTERED -> duc(state, held, null, null);
            case INVITED -> duc(state, held, invitation, null);
            case ACCEPTED -> duc(state, held, invitation, answer(Answer.Kind.ACCEPTED, null, null));
            case DECLINED ->
                duc(
                        state,
                        new Hold(Hold.Stage.LEAVING, FIRST_PLACE),
                        invitation,
                        answer(Answer.Kind.DECLINED, "bận", null));
            case SUBSTITUTED -> duc(state, held, invitation, answer(Answer.Kind.SUBSTITUTED, null, "Nông Thị Hoa"));
            case CHECKED_IN ->
                CheckingIn.checkIn(ducAs(State.ACCEPTED), MAIN_DOOR, DOORS_OPEN).state();
            case CANCELLED -> duc(state, new Hold(Hold.Stage.LEAVING, FIRST_PLACE), null, null);
        };
    }

    private static Delegate duc(
            State state, @Nullable Hold hold, @Nullable Invitation invitation, @Nullable Answer answer) {
        return new Delegate(
                TrungKhanh.COMMUNE,
                TrungKhanh.CONFERENCE,
                DUC,
                "Giáo viên",
                DUCS_MAIL,
                new Roles(List.of("truong-hoc-y-te"), List.of()),
                state,
                hold,
                invitation,
                answer,
                null);
    }

    private static Answer answer(Answer.Kind kind, @Nullable String reason, @Nullable String substitute) {
        return new Answer(kind, reason, substitute, null, Answer.Via.LINK, Instant.parse("2025-08-01T02:00:00Z"));
    }
}
