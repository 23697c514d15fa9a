package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param subject one line, with variables in braces
 * @param body paragraphs with an empty line between two, with variables in braces
 */
record TextRequest(
        @Nullable @Size(max = 1000) String subject,
        @Nullable @Size(max = 20_000) String body) {}
