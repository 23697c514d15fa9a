package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param nominationId whose awardee is called; absent for nobody */
record CallRequest(@Nullable @Size(max = 64) String nominationId) {}
