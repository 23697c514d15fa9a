package vn.vinhdanh.nomination.adapter.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** Adds the kind of a nominee to the JSON of responses. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Nominee.Individual.class, name = "INDIVIDUAL"),
    @JsonSubTypes.Type(value = Nominee.Collective.class, name = "COLLECTIVE"),
    @JsonSubTypes.Type(value = Nominee.Household.class, name = "HOUSEHOLD")
})
public interface NomineeJson {}
