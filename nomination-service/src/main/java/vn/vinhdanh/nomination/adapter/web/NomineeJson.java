package vn.vinhdanh.nomination.adapter.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.vinhdanh.nomination.domain.nomination.Nominee;

/** A nominee in an answer carries its kind, as in a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Nominee.Individual.class, name = "INDIVIDUAL"),
    @JsonSubTypes.Type(value = Nominee.Collective.class, name = "COLLECTIVE"),
    @JsonSubTypes.Type(value = Nominee.Household.class, name = "HOUSEHOLD")
})
public interface NomineeJson {}
