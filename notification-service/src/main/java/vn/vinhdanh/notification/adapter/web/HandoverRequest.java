package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.constraints.NotNull;
import vn.vinhdanh.notification.domain.Delivery.Handover;

/** @param result whether the delegate has the paper, or it came back */
record HandoverRequest(@NotNull Handover.Result result) {}
