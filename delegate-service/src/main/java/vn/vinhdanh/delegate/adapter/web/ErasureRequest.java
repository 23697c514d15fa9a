package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** On what ground personal data are erased; without a name, because the reason stays in the audit trail. */
record ErasureRequest(@NotBlank @Size(max = 500) String reason) {}
