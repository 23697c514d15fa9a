package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param account account of the member who is not present after all */
record AbsenceRequest(@NotBlank @Size(max = 100) String account) {}
