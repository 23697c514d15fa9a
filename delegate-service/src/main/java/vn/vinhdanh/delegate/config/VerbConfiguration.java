package vn.vinhdanh.delegate.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.delegate.application.AnswerByLink;
import vn.vinhdanh.delegate.application.CancelDelegate;
import vn.vinhdanh.delegate.application.ChangeContact;
import vn.vinhdanh.delegate.application.CheckInDelegate;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.application.EnterAnswer;
import vn.vinhdanh.delegate.application.InviteDelegate;
import vn.vinhdanh.delegate.application.ListDelegates;
import vn.vinhdanh.delegate.application.OpenInvitation;
import vn.vinhdanh.delegate.application.PlaceDelegate;
import vn.vinhdanh.delegate.application.ReadDelegate;
import vn.vinhdanh.delegate.application.ReadRoster;
import vn.vinhdanh.delegate.application.RegisterDelegate;
import vn.vinhdanh.delegate.application.RegisterOrMergePerson;
import vn.vinhdanh.delegate.application.RequestInvitations;
import vn.vinhdanh.delegate.application.ReserveSubstitute;
import vn.vinhdanh.delegate.domain.delegate.AnswerLinks;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Ids;

/** What people can do. */
@Configuration(proxyBeanMethods = false)
class VerbConfiguration {

    @Bean
    PlaceDelegate placeDelegate(Delegates delegates, Rosters rosters, Places places, WaitingLists waiting) {
        return new PlaceDelegate(delegates, rosters, places, waiting);
    }

    @Bean
    RegisterOrMergePerson welcomePerson(Delegates delegates, Persons persons, PlaceDelegate place) {
        return new RegisterOrMergePerson(delegates, persons, place);
    }

    @Bean
    RegisterDelegate registerDelegate(Rosters rosters, RegisterOrMergePerson welcome, Ids ids) {
        return new RegisterDelegate(rosters, welcome, ids);
    }

    @Bean
    ChangeContact changeContact(Delegates delegates) {
        return new ChangeContact(delegates);
    }

    @Bean
    CancelDelegate cancelDelegate(Delegates delegates, PlaceDelegate place) {
        return new CancelDelegate(delegates, place);
    }

    @Bean
    InviteDelegate inviteDelegate(Delegates delegates, Rosters rosters, AnswerLinks links) {
        return new InviteDelegate(delegates, rosters, links);
    }

    @Bean
    RequestInvitations requestInvitations(Rosters rosters) {
        return new RequestInvitations(rosters);
    }

    @Bean
    ReserveSubstitute reserveSubstitute(Delegates delegates, Persons persons) {
        return new ReserveSubstitute(delegates, persons);
    }

    @Bean
    EnterAnswer enterAnswer(Delegates delegates, ReserveSubstitute substitute, PlaceDelegate place) {
        return new EnterAnswer(delegates, substitute, place);
    }

    @Bean
    CheckInDelegate checkInDelegate(Delegates delegates) {
        return new CheckInDelegate(delegates);
    }

    @Bean
    OpenInvitation openInvitation(AnswerLinks links, Delegates delegates, Rosters rosters, WaitingLists waiting) {
        return new OpenInvitation(links, delegates, rosters, waiting);
    }

    @Bean
    AnswerByLink answerByLink(
            AnswerLinks links,
            Delegates delegates,
            Rosters rosters,
            ReserveSubstitute substitute,
            PlaceDelegate place) {
        return new AnswerByLink(links, delegates, rosters, substitute, place);
    }

    @Bean
    ListDelegates listDelegates(DelegateLists lists) {
        return new ListDelegates(lists);
    }

    @Bean
    ReadDelegate readDelegate(Delegates delegates, Rosters rosters, WaitingLists waiting) {
        return new ReadDelegate(delegates, rosters, waiting);
    }

    @Bean
    ReadRoster readRoster(Rosters rosters, Places places, WaitingLists waiting, DelegateLists lists) {
        return new ReadRoster(rosters, places, waiting, lists);
    }
}
