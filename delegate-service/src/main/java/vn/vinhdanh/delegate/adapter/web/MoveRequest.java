package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param delegateIds in the order in which they sit
 * @param seat label of the first seat
 */
record MoveRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 64) String> delegateIds,
        @NotBlank @Size(max = 10) String seat) {}
