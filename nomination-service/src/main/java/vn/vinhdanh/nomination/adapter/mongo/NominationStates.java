package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.StageArrangement;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.StandingCouncil;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.finding.JudgedPair;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.platform.conferences.ConferenceUse;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.units.KnownUnits;

/** How the states of this service are stored. */
public final class NominationStates {

    private NominationStates() {}

    public static StateMappings mappings(BallotSeal seal) {
        return StateMappings.of(
                json(Nomination.class),
                json(DecisionRecord.class),
                json(Conference.class),
                json(Corrections.class),
                json(Account.class),
                json(StandingCouncil.class),
                json(JudgedPair.class),
                json(AwardRegister.class),
                json(CertificateSettings.class),
                json(StageArrangement.class),
                json(KnownUnits.class),
                json(ConferenceUse.class),
                EncryptedBallotMapping.around(json(CouncilSession.class), seal));
    }

    private static <S> StateMapping<S> json(Class<S> type) {
        return StateMapping.json(type, NominationJson.MAPPER);
    }
}
