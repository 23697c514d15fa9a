package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Reply;

/**
 * An answer to an invitation.
 *
 * @param answer ACCEPT, DECLINE with a reason, or SUBSTITUTE with the name of the person who attends instead
 * @param needs what the person needs on the day
 */
record AnswerRequest(
        @NotBlank @Size(max = 20) String answer,
        @Nullable @Size(max = 500) String reason,

        @Nullable @Size(max = 120) @Pattern(regexp = RegistrationRequest.ONE_LINE)
        String substituteName,

        @Nullable @Size(max = 500) String needs) {

    Reply reply() {
        return Reply.of(answer, reason, substituteName, needs);
    }
}
