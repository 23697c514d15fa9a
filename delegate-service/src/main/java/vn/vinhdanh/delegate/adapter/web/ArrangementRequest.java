package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param anew whether who sits may move for nothing; absent for no */
record ArrangementRequest(
        @NotBlank @Size(max = 64) String hallId, @Nullable Boolean anew) {}
