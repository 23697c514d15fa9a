package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.application.council.ConveneCouncil;

/** A new council session. Its members are those in office, and the regulation states the shares of votes. */
record ConvocationRequest(
        @NotBlank @Size(max = 100) String conferenceId,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) String> nominationIds) {

    ConveneCouncil.Convocation toConvocation() {
        if (Set.copyOf(nominationIds).size() < nominationIds.size()) {
            throw new InvalidInput("nominationIds", "Có mục lặp lại.", "An item is repeated.");
        }
        return new ConveneCouncil.Convocation(conferenceId, nominationIds);
    }
}
