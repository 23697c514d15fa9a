package vn.vinhdanh.nomination.adapter.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** The nominee of a proposal. The property {@code kind} selects the type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NomineeRequest.Individual.class, name = "INDIVIDUAL"),
    @JsonSubTypes.Type(value = NomineeRequest.Collective.class, name = "COLLECTIVE"),
    @JsonSubTypes.Type(value = NomineeRequest.Household.class, name = "HOUSEHOLD")
})
sealed interface NomineeRequest {

    Nominee toNominee();

    record Individual(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Min(1900) @Max(2100) Integer birthYear,
            @Nullable @Size(max = 300) String title,
            @NotNull Boolean directLabour,
            @Nullable @Valid PersonRequest person)
            implements NomineeRequest {

        @Override
        public Nominee toNominee() {
            return new Nominee.Individual(name, birthYear, title, directLabour, PersonRequest.detailsOf(person));
        }
    }

    record Collective(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Min(1) @Max(100_000) Integer members,
            @NotBlank @Size(max = 200) String representative,
            @Nullable Boolean dissolved,
            @Nullable @Valid PersonRequest person)
            implements NomineeRequest {

        @Override
        public Nominee toNominee() {
            return new Nominee.Collective(
                    name, members, representative, Boolean.TRUE.equals(dissolved), PersonRequest.detailsOf(person));
        }
    }

    record Household(
            @NotBlank @Size(max = 200) String head,
            @Nullable @Min(1) @Max(100) Integer members,
            @NotBlank @Size(max = 300) String address,
            @Nullable @Valid PersonRequest person)
            implements NomineeRequest {

        @Override
        public Nominee toNominee() {
            return new Nominee.Household(head, members, address, PersonRequest.detailsOf(person));
        }
    }
}
