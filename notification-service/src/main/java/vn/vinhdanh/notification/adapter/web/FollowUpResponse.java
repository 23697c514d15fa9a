package vn.vinhdanh.notification.adapter.web;

import vn.vinhdanh.notification.application.ReadFollowUps.FollowUps;

/**
 * Who would be reminded or thanked now, in numbers of delegates.
 *
 * @param unanswered those who have their invitation and have not answered
 * @param toRemind those of them to whom a reminder goes now: by mail, once a day
 * @param present those who were there, and were invited
 * @param toThank those of them who were not thanked yet
 * @param closed whether the conference is closed, so that people may be thanked
 */
record FollowUpResponse(String conferenceId, int unanswered, int toRemind, int present, int toThank, boolean closed) {

    static FollowUpResponse of(String conferenceId, FollowUps found) {
        return new FollowUpResponse(
                conferenceId, found.unanswered(), found.toRemind(), found.present(), found.toThank(), found.closed());
    }
}
