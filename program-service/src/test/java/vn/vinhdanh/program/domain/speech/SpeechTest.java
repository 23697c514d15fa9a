package vn.vinhdanh.program.domain.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.report.CountedTable;
import vn.vinhdanh.program.domain.report.Passage.Figures;
import vn.vinhdanh.program.domain.report.Passage.Grid;
import vn.vinhdanh.program.domain.report.Passage.Words;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.report.Run;
import vn.vinhdanh.program.domain.speech.Invitation.Answer;
import vn.vinhdanh.program.domain.speech.Manuscript.Stage;
import vn.vinhdanh.program.domain.speech.Speaker.Exemplar;
import vn.vinhdanh.program.domain.speech.Speech.State;
import vn.vinhdanh.program.domain.task.Attachment;
import vn.vinhdanh.program.domain.task.Signed;

class SpeechTest {

    private static final Instant AT = Instant.parse("2025-08-20T02:00:00Z");
    private static final Signed SECRETARY = new Signed("thu.ky", "Nông Thị Mẫu", "van-hoa-xa-hoi", AT);
    private static final Signed OFFICER = new Signed("can.bo", "Chu Văn Mẫu", "truong-hoc", AT.plusSeconds(1));
    private static final Signed CHAIRMAN = new Signed("chu.tich", "Hoàng Văn Mẫu", "", AT);
    private static final Speaker EXEMPLAR =
            new Speaker(new Exemplar("n-1", "Tổ dân phố Mẫu"), "Lý Văn Mẫu", "Tổ trưởng");
    private static final Speaker OTHER = new Speaker(new Exemplar("n-2", "Bế Thị Mẫu"), "Bế Thị Mẫu", null);
    private static final Speaker LEADER = new Speaker(null, "Hoàng  Văn Mẫu", "Chủ tịch");
    private static final Terms TERMS = new Terms("truong-hoc", "tham-luan", 7, "Làm đường", List.of());
    private static final SpeechText TEXT = text("Kính thưa hội nghị");
    private static final Speech PROPOSED = proposed(Kind.TALK, EXEMPLAR);
    private static final Speech INVITED = PROPOSED.invite(SECRETARY).state();
    private static final Speech DECLINED = INVITED.decline("Ốm", SECRETARY).state();
    private static final Speech ACCEPTED =
            INVITED.accept("", SECRETARY).state().write(TEXT, OFFICER).state();
    private static final Speech SUBMITTED = ACCEPTED.submit(OFFICER).state();
    private static final Speech APPROVED = SUBMITTED.approve("", SECRETARY).state();
    private static final Speech WITHDRAWN =
            APPROVED.withdraw("Hết giờ", SECRETARY).state();

    private static Speech proposed(Kind kind, Speaker speaker) {
        return Speech.propose("trung-khanh", "c1", kind, speaker, TERMS, SECRETARY)
                .state();
    }

    private static SpeechText text(String words) {
        return SpeechText.written(new ReportText(List.of(new Words(List.of(new Run(words, false, false))))));
    }

    /** What each command leads to in each state of a talk; a name that is no state is the rule that refuses. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            command  | PROPOSED                       | INVITED                        | DECLINED                | ACCEPTED                     | SUBMITTED                    | APPROVED                     | WITHDRAWN
            arrange  | PROPOSED                       | INVITED                        | DECLINED                | ACCEPTED                     | SUBMITTED                    | APPROVED                     | AWithdrawnSpeechStays
            replace  | PROPOSED                       | PROPOSED                       | PROPOSED                | PROPOSED                     | PROPOSED                     | PROPOSED                     | AWithdrawnSpeechStays
            invite   | INVITED                        | same                           | INVITED                 | WhoAcceptedIsNotInvitedAgain | WhoAcceptedIsNotInvitedAgain | WhoAcceptedIsNotInvitedAgain | AWithdrawnSpeechStays
            accept   | AnAnswerFollowsAnInvitation    | ACCEPTED                       | ACCEPTED                | same                         | same                         | same                         | AWithdrawnSpeechStays
            decline  | AnAnswerFollowsAnInvitation    | DECLINED                       | same                    | DECLINED                     | DECLINED                     | DECLINED                     | AWithdrawnSpeechStays
            write    | PROPOSED                       | INVITED                        | WhoDeclinedDoesNotSpeak | ACCEPTED                     | ASpeechThatWasSubmittedStays | ASpeechThatWasSubmittedStays | AWithdrawnSpeechStays
            submit   | ASpeechIsSubmittedWithText     | ASpeechIsSubmittedWithText     | WhoDeclinedDoesNotSpeak | SUBMITTED                    | same                         | ASpeechThatWasSubmittedStays | AWithdrawnSpeechStays
            return   | OnlyASubmittedSpeechIsJudged   | OnlyASubmittedSpeechIsJudged   | WhoDeclinedDoesNotSpeak | OnlyASubmittedSpeechIsJudged | ACCEPTED                     | ACCEPTED                     | AWithdrawnSpeechStays
            approve  | OnlyASubmittedSpeechIsJudged   | OnlyASubmittedSpeechIsJudged   | WhoDeclinedDoesNotSpeak | OnlyASubmittedSpeechIsJudged | APPROVED                     | same                         | AWithdrawnSpeechStays
            withdraw | WITHDRAWN                      | WITHDRAWN                      | WITHDRAWN               | WITHDRAWN                    | WITHDRAWN                    | WITHDRAWN                    | same
            """, delimiter = '|', useHeadersInDisplayName = true)
    void each_command_in_each_state(
            String command,
            String proposed,
            String invited,
            String declined,
            String accepted,
            String submitted,
            String approved,
            String withdrawn) {
        assertThat(led(command, PROPOSED)).isEqualTo(proposed);
        assertThat(led(command, INVITED)).isEqualTo(invited);
        assertThat(led(command, DECLINED)).isEqualTo(declined);
        assertThat(led(command, ACCEPTED)).isEqualTo(accepted);
        assertThat(led(command, SUBMITTED)).isEqualTo(submitted);
        assertThat(led(command, APPROVED)).isEqualTo(approved);
        assertThat(led(command, WITHDRAWN)).isEqualTo(withdrawn);
    }

    private static String led(String command, Speech speech) {
        try {
            Speech next = after(command, speech).state();
            return next.equals(speech) ? "same" : next.state().name();
        } catch (RuleViolation refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static Outcome<Speech, Void> after(String command, Speech speech) {
        return switch (command) {
            case "arrange" -> speech.arrange(new Terms("van-phong", "khai-mac", 9, "", List.of()));
            case "replace" -> speech.replaceSpeaker(OTHER, "cong-an");
            case "invite" -> speech.invite(SECRETARY);
            case "accept" -> speech.accept("", SECRETARY);
            case "decline" -> speech.decline("Ốm", SECRETARY);
            case "write" -> speech.write(text("Khác"), OFFICER);
            case "submit" -> speech.submit(OFFICER);
            case "return" -> speech.sendBack("Dài quá", SECRETARY);
            case "approve" -> speech.approve("", SECRETARY);
            case "withdraw" -> speech.withdraw("Hết giờ", SECRETARY);
            default -> throw new IllegalArgumentException(command);
        };
    }

    @Test
    void who_declines_says_why_and_may_think_again() {
        assertThatThrownBy(() -> INVITED.decline(" ", SECRETARY)).isInstanceOf(SpeechRules.WhoDeclinesSaysWhy.class);
        assertThat(DECLINED.invitation()).isEqualTo(new Invitation(Answer.DECLINED, SECRETARY, "Ốm"));
        assertThat(DECLINED.decline("Đi xa", OFFICER).state().invitation())
                .isEqualTo(new Invitation(Answer.DECLINED, OFFICER, "Đi xa"));
        assertThat(DECLINED.invite(OFFICER).state().invitation()).isEqualTo(new Invitation(Answer.OPEN, OFFICER, ""));
        Speech late = APPROVED.decline("Ốm", SECRETARY).state();
        assertThat(late.accept("Đã khỏe", SECRETARY).state().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void a_talk_is_submitted_for_who_accepted_and_a_leaders_speech_is_not_asked_for() {
        Speech open = INVITED.write(TEXT, OFFICER).state();
        Speech leader = proposed(Kind.OPENING, LEADER).write(TEXT, OFFICER).state();

        assertThatThrownBy(() -> open.submit(OFFICER)).isInstanceOf(SpeechRules.ATalkIsSubmittedForWhoAccepted.class);
        assertThat(leader.submit(OFFICER).state().state()).isEqualTo(State.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OPENING", "CLOSING", "LAUNCH"})
    void a_leader_approves_what_they_read_out_or_it_is_said_how_they_agreed(Kind kind) {
        Speech submitted = proposed(kind, LEADER)
                .write(TEXT, OFFICER)
                .state()
                .submit(OFFICER)
                .state();

        assertThatThrownBy(() -> submitted.approve(" ", SECRETARY))
                .isInstanceOf(SpeechRules.WhoAgreesForASpeakerSaysHow.class);
        assertThat(submitted.approve("", CHAIRMAN).state().manuscript().settled())
                .isEqualTo(CHAIRMAN);
        Manuscript agreed =
                submitted.approve("Đồng ý qua điện thoại", SECRETARY).state().manuscript();
        assertThat(agreed.note()).isEqualTo("Đồng ý qua điện thoại");
        assertThat(agreed.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void what_was_returned_says_why_until_it_is_submitted_again() {
        Speech returned = SUBMITTED.sendBack("Dài quá", SECRETARY).state();

        assertThat(returned.manuscript().stage()).isEqualTo(Stage.RETURNED);
        assertThat(returned.manuscript().note()).isEqualTo("Dài quá");
        assertThat(returned.manuscript().settled()).isEqualTo(SECRETARY);
        Manuscript again = returned.submit(OFFICER).state().manuscript();
        assertThat(again.note()).isEmpty();
        assertThat(again.settled()).isEqualTo(OFFICER);
        assertThat(again.versions())
                .containsExactly(new Manuscript.Version(1, OFFICER, TEXT), new Manuscript.Version(2, OFFICER, TEXT));
    }

    @Test
    void the_last_ten_versions_are_kept() {
        Speech speech = SUBMITTED;
        for (int again = 0; again < 10; again++) {
            speech = speech.sendBack("Lại", SECRETARY).state().submit(OFFICER).state();
        }

        assertThat(speech.manuscript().versions())
                .extracting(Manuscript.Version::number)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void the_text_of_an_exemplar_goes_with_them_and_that_of_a_leader_stays() {
        Speech another = APPROVED.replaceSpeaker(OTHER, "cong-an").state();
        Speech leader = proposed(Kind.CLOSING, LEADER)
                .write(TEXT, OFFICER)
                .state()
                .submit(OFFICER)
                .state()
                .approve("", CHAIRMAN)
                .state();
        Speaker deputy = new Speaker(null, "Bế Văn Mẫu", "Phó Chủ tịch");
        Speech deputys = leader.replaceSpeaker(deputy, "van-phong").state();

        assertThat(another.speaker()).isEqualTo(OTHER);
        assertThat(another.terms()).isEqualTo(new Terms("cong-an", "tham-luan", 7, "Làm đường", List.of()));
        assertThat(another.manuscript()).isEqualTo(Manuscript.NONE);
        assertThat(another.invitation()).isEqualTo(Invitation.NONE);
        assertThat(APPROVED.replaceSpeaker(EXEMPLAR, "cong-an").state()).isEqualTo(APPROVED);
        assertThat(deputys.manuscript().text()).isEqualTo(TEXT);
        assertThat(deputys.manuscript().stage()).isEqualTo(Stage.DRAFT);
        assertThat(deputys.manuscript().settled()).isNull();
        assertThat(deputys.manuscript().saved()).isEqualTo(OFFICER);
        assertThat(deputys.manuscript().versions()).hasSize(1);
    }

    @Test
    void a_dialogue_has_no_text_and_is_ready_when_its_guest_accepted() {
        Speech invited = proposed(Kind.DIALOGUE, OTHER).invite(SECRETARY).state();

        assertThatThrownBy(() -> invited.write(TEXT, OFFICER)).isInstanceOf(SpeechRules.ADialogueHasNoText.class);
        assertThatThrownBy(() -> invited.submit(OFFICER)).isInstanceOf(SpeechRules.ADialogueHasNoText.class);
        assertThat(invited.isReady()).isFalse();
        assertThat(invited.accept("", SECRETARY).state().isReady()).isTrue();
        assertThat(ACCEPTED.isReady()).isFalse();
        assertThat(APPROVED.isReady()).isTrue();
    }

    @Test
    void a_text_that_is_read_for_longer_than_a_minute_takes_two() {
        SpeechText minute = text("a ".repeat(160));
        SpeechText more = text("a ".repeat(161));
        SpeechText file =
                SpeechText.file(new Attachment("tham-luan.pdf", new KeptFile("f1", FileType.PDF, 9, "ab")), 12);

        assertThat(minute.minutes()).isEqualTo(1);
        assertThat(more.minutes()).isEqualTo(2);
        assertThat(more.syllables()).isEqualTo(161);
        assertThat(file.minutes()).isEqualTo(12);
        assertThat(file.isBlank()).isFalse();
        assertThat(SpeechText.NONE.isBlank()).isTrue();
        assertThat(PROPOSED.minutes()).isEqualTo(7);
        assertThat(ACCEPTED.write(more, OFFICER).state().minutes()).isEqualTo(2);
        assertThatThrownBy(() -> text("a".repeat(ReportText.LONGEST + 1))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void figures_that_were_copied_from_the_report_are_a_plain_table() {
        List<List<String>> rows = List.of(List.of("Hình thức", "Cộng"), List.of("Giấy khen", "36"));
        Figures figures = new Figures(new CountedTable("awards-by-form", "Theo hình thức", "Mẫu", rows), true, AT);

        assertThat(SpeechText.written(new ReportText(List.of(figures)))
                        .written()
                        .passages())
                .containsExactly(new Grid(rows));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        assertThat(ACCEPTED.write(TEXT, SECRETARY).state()).isEqualTo(ACCEPTED);
        assertThat(ACCEPTED.write(text("Khác"), SECRETARY).state().manuscript().saved())
                .isEqualTo(SECRETARY);
        assertThat(WITHDRAWN.withdrawn()).isEqualTo(new Speech.Withdrawal(SECRETARY, "Hết giờ"));
    }
}
