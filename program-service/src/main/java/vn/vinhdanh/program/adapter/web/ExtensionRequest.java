package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param minutes by how much the item is extended in all, so that the same request twice extends it once */
record ExtensionRequest(@NotNull @Min(0) @Max(240) Integer minutes) {}
