package vn.vinhdanh.program.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;

/**
 * What is said of a unit.
 *
 * @param parent code of the unit above it; absent at the top
 * @param contact where it is reached
 * @param responsible who answers for it
 */
record UnitRequest(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 64) String parent,
        @Nullable @Size(max = 200) String contact,
        @Nullable @Size(max = 100) String responsible) {

    Particulars particulars() {
        return new Particulars(Text.normal(name), given(parent), given(contact), given(responsible));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : Text.normal(text);
    }
}
