package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param account account of the member who is present; null for the sender's own */
record AttendanceRequest(@Nullable @Size(max = 100) String account) {}
