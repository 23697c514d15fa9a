package vn.vinhdanh.nomination.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.nomination.domain.council.Closed;
import vn.vinhdanh.nomination.domain.council.Convened;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Voting;
import vn.vinhdanh.nomination.domain.decision.AbandonedNumber;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Approved;
import vn.vinhdanh.nomination.domain.nomination.Draft;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.NotApproved;
import vn.vinhdanh.nomination.domain.nomination.NotSelected;
import vn.vinhdanh.nomination.domain.nomination.Returned;
import vn.vinhdanh.nomination.domain.nomination.Revoked;
import vn.vinhdanh.nomination.domain.nomination.Selected;
import vn.vinhdanh.nomination.domain.nomination.Submitted;
import vn.vinhdanh.nomination.domain.nomination.Tabled;
import vn.vinhdanh.nomination.domain.nomination.Withdrawn;
import vn.vinhdanh.platform.json.StateJson;

/** States as JSON: which sealed type has which name in a document. Names are for good; classes may be renamed. */
final class NominationJson {

    static final JsonMapper MAPPER = StateJson.mapper()
            .rebuild()
            .addMixIn(Nomination.class, NominationByStage.class)
            .addMixIn(Nominee.class, NomineeByKind.class)
            .addMixIn(Funding.class, FundingByAnswer.class)
            .addMixIn(CouncilSession.class, SessionByStage.class)
            .addMixIn(DecisionRecord.class, NumberByStage.class)
            .addMixIn(DecisionLine.class, LineByVerdict.class)
            .build();

    static final String GIVEN_UP = "GIVEN_UP";
    static final String REVOKING = "REVOKING";

    private NominationJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Draft.class, name = "DRAFT"),
        @JsonSubTypes.Type(value = Submitted.class, name = "SUBMITTED"),
        @JsonSubTypes.Type(value = Returned.class, name = "RETURNED"),
        @JsonSubTypes.Type(value = Appraised.class, name = "APPRAISED"),
        @JsonSubTypes.Type(value = Tabled.class, name = "TABLED"),
        @JsonSubTypes.Type(value = Selected.class, name = "SELECTED"),
        @JsonSubTypes.Type(value = NotSelected.class, name = "NOT_SELECTED"),
        @JsonSubTypes.Type(value = Approved.class, name = "APPROVED"),
        @JsonSubTypes.Type(value = NotApproved.class, name = "REFUSED"),
        @JsonSubTypes.Type(value = Revoked.class, name = "REVOKED"),
        @JsonSubTypes.Type(value = Withdrawn.class, name = "WITHDRAWN")
    })
    private interface NominationByStage {}

    /** The folded name is written next to the name, for the search of similar names. It is never read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Nominee.Individual.class, name = "INDIVIDUAL"),
        @JsonSubTypes.Type(value = Nominee.Collective.class, name = "COLLECTIVE"),
        @JsonSubTypes.Type(value = Nominee.Household.class, name = "HOUSEHOLD")
    })
    private interface NomineeByKind {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        String likeness();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Funding.Requested.class, name = "REQUESTED"),
        @JsonSubTypes.Type(value = Funding.Reserved.class, name = "RESERVED"),
        @JsonSubTypes.Type(value = Funding.Unfunded.class, name = "UNFUNDED")
    })
    private interface FundingByAnswer {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Convened.class, name = "CONVENED"),
        @JsonSubTypes.Type(value = Voting.class, name = "VOTING"),
        @JsonSubTypes.Type(value = Closed.class, name = "CLOSED")
    })
    private interface SessionByStage {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage", defaultImpl = Decision.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Decision.class, name = "SIGNED"),
        @JsonSubTypes.Type(value = RevocationDecision.class, name = REVOKING),
        @JsonSubTypes.Type(value = AbandonedNumber.class, name = GIVEN_UP)
    })
    private interface NumberByStage {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DecisionLine.ApprovedLine.class, name = "APPROVED"),
        @JsonSubTypes.Type(value = DecisionLine.RefusedLine.class, name = "REFUSED")
    })
    private interface LineByVerdict {}
}
