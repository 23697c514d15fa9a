package vn.vinhdanh.program.adapter.mongo;

import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.commune.RegisteredCommune;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.life.AwardCheck;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechOrder;
import vn.vinhdanh.program.domain.stage.DelegateAttendance;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.unit.UnitRegister;

/** How the states of this service are stored. */
public final class ProgramStates {

    private ProgramStates() {}

    public static StateMappings mappings() {
        return StateMappings.of(
                StateMapping.json(Account.class, StateJson.mapper()),
                StateMapping.json(Agenda.class, StateJson.mapper()),
                StateMapping.json(Arrangement.class, StateJson.mapper()),
                StateMapping.json(AwardCheck.class, StateJson.mapper()),
                StateMapping.json(Conference.class, StateJson.mapper()),
                StateMapping.json(DelegateAttendance.class, StateJson.mapper()),
                StateMapping.json(PublicityItem.class, StateJson.mapper()),
                StateMapping.json(RegisteredCommune.class, StateJson.mapper()),
                StateMapping.json(ReportPart.class, ReportJson.MAPPER),
                StateMapping.json(RunningOrder.class, StateJson.mapper()),
                StateMapping.json(Speech.class, ReportJson.MAPPER),
                StateMapping.json(SpeechOrder.class, StateJson.mapper()),
                StateMapping.json(UnitRegister.class, StateJson.mapper()),
                StateMapping.json(UnitTask.class, StateJson.mapper()));
    }
}
