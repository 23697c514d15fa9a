package vn.vinhdanh.delegate.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.adapter.web.DelegateResponse.AnswerResponse;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.State;

class AnswerPageTest {

    private static final Instant AT = Instant.parse("2025-08-23T02:15:00Z");

    @Test
    void every_field_has_a_label_and_the_page_has_no_script_and_loads_only_icon_and_style_sheet() {
        String page = AnswerPage.invitation(invitation("Hoàng Văn Đức", State.INVITED, null, false), null, null);
        assertThat(Pattern.compile("(?:textarea|input type=\"text\") id=\"(\\w+)\"")
                        .matcher(page)
                        .results()
                        .map(field -> field.group(1)))
                .containsExactly("reason", "substituteName", "needs")
                .allSatisfy(id -> assertThat(page).contains("for=\"" + id + "\""));
        assertThat(page)
                .contains("<html lang=\"vi\">", "<legend>", "28/08/2025", "07:30 – 11:30")
                .doesNotContain("<script", "<style", "src=", "style=", "@import", "url(");
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(link -> link.group(1)))
                .containsExactly("/look/icon.svg", "/look/look.css");
    }

    @Test
    void names_and_entered_text_are_escaped() {
        String page = AnswerPage.invitation(
                invitation("<img src=x> & \"Đức\"", State.INVITED, null, false),
                new AnswerPage.Form("DECLINE", "</textarea><b>", "\" onfocus=\"x", ""),
                new AnswerPage.Notice("<i>", "<i>"));
        assertThat(page)
                .contains(
                        "&lt;img src=x&gt; &amp; \"Đức\"",
                        "&lt;/textarea&gt;&lt;b&gt;",
                        "value=\"&#34; onfocus=&#34;x\"",
                        "role=\"alert\"")
                .doesNotContain("<img", "<b>", "<i>", "\" onfocus");
    }

    @Test
    void the_recorded_answer_is_shown_in_the_time_of_vietnam_and_fills_the_form() {
        AnswerResponse declined = new AnswerResponse(Answer.Kind.DECLINED, "bận mùa", null, null, Answer.Via.LINK, AT);
        String page = AnswerPage.invitation(invitation("Đức", State.DECLINED, declined, false), null, null);
        assertThat(page)
                .contains("Đã ghi nhận lúc 09:15 ngày 23/08/2025: không tham dự.")
                .contains("value=\"DECLINE\" required checked")
                .contains("maxlength=\"500\">bận mùa</textarea>");
    }

    @Test
    void a_waiting_delegate_sees_the_position_on_the_waiting_list() {
        AnswerResponse accepted = new AnswerResponse(Answer.Kind.ACCEPTED, null, null, null, Answer.Via.LINK, AT);
        String page = AnswerPage.invitation(invitation("Đức", State.WAITLISTED, accepted, false), null, null);
        assertThat(page).contains("danh sách chờ, số thứ tự 3.");
    }

    @Test
    void the_page_has_no_form_after_the_conference_has_begun() {
        assertThat(AnswerPage.invitation(invitation("Đức", State.INVITED, null, true), null, null))
                .contains("Hội nghị đã bắt đầu")
                .doesNotContain("<form");
    }

    @Test
    void the_page_has_no_form_after_the_check_in() {
        AnswerResponse accepted = new AnswerResponse(Answer.Kind.ACCEPTED, null, null, null, Answer.Via.LINK, AT);
        assertThat(AnswerPage.invitation(invitation("Đức", State.CHECKED_IN, accepted, true), null, null))
                .contains("Đã điểm danh tại Hội nghị.")
                .doesNotContain("<form", "Đã ghi nhận", "đã bắt đầu");
    }

    private static InvitationResponse invitation(
            String name, State state, @Nullable AnswerResponse answer, boolean closed) {
        return new InvitationResponse(
                name,
                "Giáo viên",
                "Các trường học, Trạm Y tế",
                "Các trường học",
                "Hội nghị Tuyên dương điển hình tiên tiến",
                "Ủy ban nhân dân xã Trùng Khánh",
                "2025-08-28",
                "07:30",
                "11:30",
                "Hội trường tầng 2",
                "Uỷ ban nhân dân xã Trùng Khánh",
                state,
                answer,
                state == State.WAITLISTED ? 3 : null,
                "B12",
                closed);
    }
}
