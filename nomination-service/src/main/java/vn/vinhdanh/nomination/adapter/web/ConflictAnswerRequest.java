package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.nomination.domain.council.Question;

/** The member's own answer to the questions about one nomination. */
record ConflictAnswerRequest(
        @NotBlank @Size(max = 100) String nominationId,
        @NotNull Question.Answer answer) {}
