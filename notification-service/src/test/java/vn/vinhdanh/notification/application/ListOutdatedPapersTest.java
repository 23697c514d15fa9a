package vn.vinhdanh.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.notification.fixtures.Guests.CONFERENCE;
import static vn.vinhdanh.notification.fixtures.Guests.INVITED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Delivery.Handover;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Recalls.Moved;
import vn.vinhdanh.notification.domain.Resolving;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.notification.fixtures.MessagesInMemory;
import vn.vinhdanh.notification.fixtures.RecallsInMemory;

class ListOutdatedPapersTest {

    private static final Actor OFFICER = new Actor("hoa", "Hòa", "trung-khanh", "van-phong", Set.of(Role.OFFICE));
    private static final CommandContext CONTEXT =
            new CommandContext(OFFICER, "", null, INVITED.plusSeconds(60), Guests.TRACE, null);
    private static final Moved A_DAY_LATER =
            new Moved(2, LocalDate.of(2025, 8, 29), LocalTime.of(7, 30), LocalTime.of(11, 30));

    private final MessagesInMemory messages = new MessagesInMemory();
    private final RecallsInMemory recalls = new RecallsInMemory();
    private final ListOutdatedPapers outdated = new ListOutdatedPapers(messages, recalls);
    private final RecordHandover handover = new RecordHandover(messages);

    private String printed() {
        Message paper =
                Resolving.print(Guests.teacher(1, Channel.PRINT, null), INVITED).state();
        messages.add(paper.id(), Outcome.of(paper), CONTEXT);
        return paper.id();
    }

    @Test
    void who_holds_a_paper_of_before_the_move_is_listed() {
        String id = printed();
        assertThat(outdated.list(CONFERENCE, OFFICER)).isEmpty();

        recalls.move(CONFERENCE, A_DAY_LATER);
        assertThat(outdated.list(CONFERENCE, OFFICER))
                .singleElement()
                .matches(letter -> letter.id().equals(id));

        handover.record(id, null, Handover.Result.HANDED_OVER, CONTEXT);
        assertThat(outdated.list(CONFERENCE, OFFICER)).hasSize(1);
    }

    @Test
    void a_paper_that_came_back_is_in_nobodys_hands() {
        handover.record(printed(), null, Handover.Result.RETURNED, CONTEXT);
        recalls.move(CONFERENCE, A_DAY_LATER);

        assertThat(outdated.list(CONFERENCE, OFFICER)).isEmpty();
    }

    @Test
    void a_move_back_makes_the_paper_true_again() {
        printed();
        recalls.move(CONFERENCE, A_DAY_LATER);
        recalls.move(CONFERENCE, new Moved(3, LocalDate.of(2025, 8, 28), LocalTime.of(7, 30), LocalTime.of(11, 30)));

        assertThat(outdated.list(CONFERENCE, OFFICER)).isEmpty();
    }
}
