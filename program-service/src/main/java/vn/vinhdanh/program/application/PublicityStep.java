package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.publicity.OfferedFigures;
import vn.vinhdanh.program.domain.publicity.Publication.Place;
import vn.vinhdanh.program.domain.publicity.PublicityItem;
import vn.vinhdanh.program.domain.publicity.PublicityUnits;
import vn.vinhdanh.program.domain.task.Signed;

/** What people do with a text about a conference. */
public sealed interface PublicityStep {

    /** The verb in its history. */
    String action();

    /** @throws NotAllowed if it is not the actor's to do */
    default void requireMay(Actor actor, PublicityUnits units) {
        units.requireMayWrite(actor);
    }

    Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures);

    record Write(Writing writing) implements PublicityStep {

        @Override
        public String action() {
            return "write";
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.write(writing.with(figures), by);
        }
    }

    record Submit() implements PublicityStep {

        @Override
        public String action() {
            return "submit";
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.submit(by);
        }
    }

    record Approve() implements PublicityStep {

        @Override
        public String action() {
            return "approve";
        }

        @Override
        public void requireMay(Actor actor, PublicityUnits units) {
            units.requireMayApprove(actor);
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.approve(by);
        }
    }

    record SendBack(String reason) implements PublicityStep {

        @Override
        public String action() {
            return "send-back";
        }

        @Override
        public void requireMay(Actor actor, PublicityUnits units) {
            units.requireMayApprove(actor);
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.sendBack(reason, by);
        }
    }

    record Publish(Place place) implements PublicityStep {

        @Override
        public String action() {
            return "add-publication";
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.publish(place, by);
        }
    }

    record RemovePublication(int number) implements PublicityStep {

        @Override
        public String action() {
            return "remove-publication";
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.removePublication(number);
        }
    }

    record Discard() implements PublicityStep {

        @Override
        public String action() {
            return "discard";
        }

        @Override
        public Outcome<PublicityItem, Void> on(PublicityItem item, Signed by, OfferedFigures figures) {
            return item.discard();
        }
    }
}
