package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param account whose attendance the council's secretary enters; null for the member's own */
record AttendanceRequest(@Nullable @Size(max = 100) String account) {}
