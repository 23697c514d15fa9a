package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param messageId a letter to the recipient for whom the text is shown
 * @param subject as in a text that is saved, as is {@code body}
 */
record TextPreviewRequest(
        @NotBlank @Size(max = 100) String messageId,
        @Nullable @Size(max = 1000) String subject,
        @Nullable @Size(max = 20_000) String body) {}
