package vn.vinhdanh.program.domain.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.program.domain.publicity.Content.Kind;
import vn.vinhdanh.program.domain.publicity.Publication.Place;
import vn.vinhdanh.program.domain.publicity.PublicityItem.State;
import vn.vinhdanh.program.domain.publicity.Reading.Phase;
import vn.vinhdanh.program.domain.task.Signed;

class PublicityItemTest {

    private static final Instant AT = Instant.parse("2025-08-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
    private static final Signed WRITER = new Signed("can.bo.tt", "Chu Văn Mẫu", "tt-van-hoa-truyen-thong", AT);
    private static final Signed COLLEAGUE = new Signed("can.bo.tt.2", "Lý Thị Mẫu", "tt-van-hoa-truyen-thong", AT);
    private static final Signed DIRECTOR = new Signed("can.bo.xdd", "Bế Văn Mẫu", "ban-xay-dung-dang", AT);
    private static final Reading MORNING = new Reading(Phase.BEFORE, TODAY, LocalTime.of(17, 0));
    private static final Content BULLETIN =
            new Content(Kind.BULLETIN, "Mời dự", "Kính mời bà con.", List.of(MORNING), List.of());
    private static final Content OTHER =
            new Content(Kind.NEWS, "Tin", "Có 36 khen thưởng.", List.of(), List.of(new Figure("awards", "KT", 36)));
    private static final Place PAGE = new Place("Trang của xã", "https://xa.example/1", TODAY, "");
    private static final PublicityItem DRAFT =
            PublicityItem.draft("trung-khanh", "c1", BULLETIN, WRITER).state();
    private static final PublicityItem SUBMITTED = DRAFT.submit(WRITER).state();
    private static final PublicityItem APPROVED = SUBMITTED.approve(DIRECTOR).state();
    private static final PublicityItem PUBLISHED =
            APPROVED.publish(PAGE, WRITER).state();
    private static final PublicityItem DISCARDED = DRAFT.discard().state();

    /** What each command leads to in each state; a name that ends in no state is the rule that refuses. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            command   | DRAFT                         | SUBMITTED                     | APPROVED                   | PUBLISHED                  | DISCARDED
            write     | DRAFT                         | ATextThatWasSubmittedStays    | ATextThatWasSubmittedStays | ATextThatWasSubmittedStays | WhatWasDiscardedStays
            submit    | SUBMITTED                     | same                          | ATextThatWasSubmittedStays | ATextThatWasSubmittedStays | WhatWasDiscardedStays
            approve   | OnlyWhatWasSubmittedIsJudged  | APPROVED                      | same                       | same                       | WhatWasDiscardedStays
            send back | OnlyWhatWasSubmittedIsJudged  | DRAFT                         | DRAFT                      | WhatWasPublishedStays      | WhatWasDiscardedStays
            publish   | OnlyWhatIsApprovedIsPublished | OnlyWhatIsApprovedIsPublished | APPROVED                   | APPROVED                   | WhatWasDiscardedStays
            unpublish | OnlyWhatIsApprovedIsPublished | OnlyWhatIsApprovedIsPublished | same                       | APPROVED                   | WhatWasDiscardedStays
            discard   | DISCARDED                     | ATextThatWasSubmittedStays    | ATextThatWasSubmittedStays | ATextThatWasSubmittedStays | same
            """, delimiter = '|', useHeadersInDisplayName = true)
    void each_command_in_each_state(
            String command, String draft, String submitted, String approved, String published, String discarded) {
        assertThat(led(command, DRAFT)).isEqualTo(draft);
        assertThat(led(command, SUBMITTED)).isEqualTo(submitted);
        assertThat(led(command, APPROVED)).isEqualTo(approved);
        assertThat(led(command, PUBLISHED)).isEqualTo(published);
        assertThat(led(command, DISCARDED)).isEqualTo(discarded);
    }

    private static String led(String command, PublicityItem item) {
        try {
            PublicityItem next = after(command, item);
            return next.equals(item) ? "same" : next.state().name();
        } catch (RuleViolation refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static PublicityItem after(String command, PublicityItem item) {
        Outcome<PublicityItem, Void> outcome = switch (command) {
            case "write" -> item.write(OTHER, COLLEAGUE);
            case "submit" -> item.submit(WRITER);
            case "approve" -> item.approve(DIRECTOR);
            case "send back" -> item.sendBack("Thiếu giờ", DIRECTOR);
            case "publish" -> item.publish(PAGE, WRITER);
            case "unpublish" -> item.removePublication(1);
            case "discard" -> item.discard();
            default -> throw new IllegalArgumentException(command);
        };
        return outcome.state();
    }

    @Test
    void a_draft_is_rewritten_by_any_who_write() {
        PublicityItem rewritten = DRAFT.write(OTHER, COLLEAGUE).state();

        assertThat(rewritten.content()).isEqualTo(OTHER);
        assertThat(rewritten.written()).isEqualTo(COLLEAGUE);
        assertThat(rewritten.writers()).containsExactly("can.bo.tt", "can.bo.tt.2");
        assertThat(rewritten.write(BULLETIN, WRITER).state().writers()).hasSize(2);
    }

    @Test
    void neither_who_wrote_it_nor_who_submitted_it_approves_it() {
        PublicityItem submitted = DRAFT.submit(COLLEAGUE).state();

        for (Signed one : List.of(WRITER, COLLEAGUE)) {
            assertThatThrownBy(() -> submitted.approve(one))
                    .isInstanceOf(PublicityRules.WhoWroteATextDoesNotApproveIt.class);
        }
        assertThat(submitted.approve(DIRECTOR).state().approved()).isEqualTo(DIRECTOR);
        assertThat(submitted.submitted()).isEqualTo(COLLEAGUE);
    }

    @Test
    void what_was_sent_back_says_why_until_it_is_submitted_again() {
        PublicityItem returned = SUBMITTED.sendBack("Thiếu giờ", DIRECTOR).state();

        assertThat(returned.returned()).isEqualTo(new PublicityItem.Return(DIRECTOR, "Thiếu giờ"));
        assertThat(returned.submitted()).isNull();
        assertThat(returned.write(OTHER, WRITER).state().returned()).isEqualTo(returned.returned());
        assertThat(returned.submit(WRITER).state().returned()).isNull();
        PublicityItem takenBack = APPROVED.sendBack("Đổi ngày", DIRECTOR).state();
        assertThat(takenBack.approved()).isNull();
        assertThat(takenBack.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_bulletin_says_when_it_is_read_and_a_news_item_is_not_read() {
        Content silent = new Content(Kind.BULLETIN, "Mời dự", "Kính mời.", List.of(), List.of());
        PublicityItem draft =
                PublicityItem.draft("trung-khanh", "c1", silent, WRITER).state();

        assertThatThrownBy(() -> draft.submit(WRITER)).isInstanceOf(PublicityRules.ABulletinSaysWhenItIsRead.class);
        assertThatThrownBy(() -> new Content(Kind.NEWS, "Tin", "Tin", List.of(MORNING), List.of()))
                .isInstanceOf(PublicityRules.OnlyABulletinIsReadAloud.class);
        assertThat(DRAFT.write(OTHER, WRITER).state().submit(WRITER).state().state())
                .isEqualTo(State.SUBMITTED);
    }

    @Test
    void publications_are_numbered_and_one_is_removed() {
        Place loudspeakers = new Place("Loa xóm", null, TODAY, "Phát 17 giờ, trưởng xóm xác nhận (mẫu)");
        PublicityItem two = PUBLISHED.publish(loudspeakers, COLLEAGUE).state();

        assertThat(two.publications())
                .containsExactly(new Publication(1, PAGE, WRITER), new Publication(2, loudspeakers, COLLEAGUE));
        PublicityItem one = two.removePublication(1).state();
        assertThat(one.publications()).extracting(Publication::number).containsExactly(2);
        assertThat(one.publish(PAGE, WRITER).state().publications())
                .extracting(Publication::number)
                .containsExactly(2, 3);
    }

    @Test
    void a_publication_has_happened_and_has_a_proof() {
        Place tomorrow = new Place("Trang của xã", "https://xa.example/2", TODAY.plusDays(1), "");

        assertThatThrownBy(() -> APPROVED.publish(tomorrow, WRITER))
                .isInstanceOf(PublicityRules.APublicationHasHappened.class);
        assertThatThrownBy(() -> new Place("Loa xóm", null, TODAY, " "))
                .isInstanceOf(PublicityRules.APublicationIsProvenByALinkOrANote.class);
    }

    @Test
    void an_item_has_room_for_fifty_publications() {
        PublicityItem full = APPROVED;
        for (int i = 0; i < PublicityItem.MOST_PUBLICATIONS; i++) {
            full = full.publish(PAGE, WRITER).state();
        }
        PublicityItem item = full;

        assertThat(item.publications()).hasSize(50);
        assertThatThrownBy(() -> item.publish(PAGE, WRITER)).isInstanceOf(PublicityRules.AnItemHasRoomForSoMuch.class);
    }
}
