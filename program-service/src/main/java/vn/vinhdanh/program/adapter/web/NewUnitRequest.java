package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;

/**
 * A unit that is added.
 *
 * @param code the value of the claim {@code unit} of its accounts; it never changes
 * @param parent code of the unit above it; absent at the top
 * @param contact where it is reached
 * @param responsible who answers for it
 */
record NewUnitRequest(
        @NotBlank @Size(max = 64) String code,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 64) String parent,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 100) String responsible) {

    Particulars particulars() {
        return new UnitRequest(name, parent, contact, responsible).particulars();
    }
}
