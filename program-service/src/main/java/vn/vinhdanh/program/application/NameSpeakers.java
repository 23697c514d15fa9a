package vn.vinhdanh.program.application;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.domain.agenda.Agenda;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Release.ReleasedItem;
import vn.vinhdanh.program.domain.speech.SpeechOrders;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.Speeches;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Names in each item of the agenda those whose speeches are ready, in their order, after those whom the agenda names. */
public final class NameSpeakers {

    private final Speeches speeches;
    private final SpeechOrders orders;
    private final RunningOrders runningOrders;

    public NameSpeakers(Speeches speeches, SpeechOrders orders, RunningOrders runningOrders) {
        this.speeches = speeches;
        this.orders = orders;
        this.runningOrders = runningOrders;
    }

    public OfConference name(OfConference read) {
        Agenda agenda = read.agenda().state();
        SpeechProgramme programme = SpeechProgramme.of(
                agenda.items(),
                speeches.ofConference(read.conference().id()),
                orders.of(read.conference()).state(),
                runningOrders.of(read.conference()));
        UnaryOperator<Item> joined = item -> item.joinedBy(programme.speakersOf(item.code()));
        // In what people were told, too: a speaker who became ready is no change of the agenda that they wait to hear
        // of.
        List<ReleasedItem> released = agenda.released().stream()
                .map(known -> new ReleasedItem(joined.apply(known.item()), known.offset()))
                .toList();
        Agenda named = new Agenda(
                agenda.conferenceId(),
                agenda.commune(),
                agenda.items().stream().map(joined).toList(),
                agenda.releases(),
                released,
                agenda.live());
        return new OfConference(
                new Versioned<>(read.agenda().id(), read.agenda().version(), named), read.conference());
    }
}
