package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param conferenceId whose letters are held */
record RunRequest(@NotBlank @Size(max = 100) String conferenceId) {}
