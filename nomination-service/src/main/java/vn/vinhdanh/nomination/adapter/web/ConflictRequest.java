package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.council.DeclareConflict;

/** @param account account of the member, who has to confirm it; null for the sender's own */
record ConflictRequest(
        @Nullable @Size(max = 100) String account,
        @NotBlank @Size(max = 100) String nominationId,
        @Nullable @Size(max = 1000) String reason) {

    DeclareConflict.Declaration toDeclaration() {
        return new DeclareConflict.Declaration(account, nominationId, reason);
    }
}
