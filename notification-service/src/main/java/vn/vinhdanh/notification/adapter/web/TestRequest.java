package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param to null for the e-mail address of the account */
record TestRequest(@Nullable @Size(max = 254) String to) {}
