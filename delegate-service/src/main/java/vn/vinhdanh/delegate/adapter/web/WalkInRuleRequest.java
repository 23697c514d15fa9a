package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotNull;
import vn.vinhdanh.delegate.domain.door.WalkInRule;

/** Who may come in without being on the list. */
record WalkInRuleRequest(@NotNull WalkInRule rule) {}
