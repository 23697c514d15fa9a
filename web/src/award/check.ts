import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";
import type { Role } from "../app/session";
import * as m from "../messages/award";

export type AwardCheck = components["schemas"]["AwardCheckResponse"];
export type Gap = AwardCheck["gaps"][number];
export type AwardEvents = components["schemas"]["AwardLifeResponse"];
type EventKind = AwardEvents["steps"][number]["kind"];

const program = api<paths>();

export const readsCheck: readonly Role[] = ["secretariat", "chairman"];

/** What the newest check of all awards found; one is made each night. */
export const awardCheckQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["award-check", conferenceId],
    queryFn: ({ signal }): Promise<AwardCheck> =>
      body(program.GET("/api/conferences/{id}/award-check", { signal, params: { path: { id: conferenceId } } })),
  });

export function checkAwards(conferenceId: string): Promise<AwardCheck> {
  return body(program.POST("/api/conferences/{id}/award-check", { params: { path: { id: conferenceId } } }));
}

/** The life of one award, rebuilt from the topics: only asked for when somebody wants it. */
export function replayAward(conferenceId: string, nomination: string): Promise<AwardEvents> {
  const params = { path: { id: conferenceId, nomination } };
  return body(program.GET("/api/conferences/{id}/awards/{nomination}/events", { params }));
}

const gaps: Record<Gap["kind"], () => string> = {
  SELECTED_WITHOUT_MONEY: m.selectedWithoutMoney,
  REWARD_UNFUNDED: m.rewardUnfunded,
  AWARD_WITHOUT_DELEGATE: m.awardWithoutDelegate,
  AWARD_WITHOUT_SLOT: m.awardWithoutSlot,
  SLOT_WITHOUT_AWARD: m.slotWithoutAward,
  DELEGATE_WITHOUT_AWARD: m.delegateWithoutAward,
  PAYMENT_WITHOUT_AWARD: m.paymentWithoutAward,
  REVOKED_WITHOUT_RECOVERY: m.revokedWithoutRecovery,
  CLOSED_WITHOUT_PAYMENT: m.closedWithoutPayment,
};

/** What is missing, and what to do. */
export function gapWords(kind: Gap["kind"]): string {
  return gaps[kind]();
}

const events: Record<EventKind, () => string> = {
  SUBMITTED: m.eventSubmitted,
  RETURNED: m.eventReturned,
  SELECTED: m.eventSelected,
  NOT_SELECTED: m.eventNotSelected,
  RESERVED: m.eventReserved,
  UNFUNDED: m.eventUnfunded,
  APPROVED: m.eventApproved,
  REFUSED: m.eventRefused,
  REGISTERED: m.eventRegistered,
  WAITLISTED: m.eventWaitlisted,
  ARRANGED: m.eventArranged,
  INVITED: m.eventInvited,
  LETTER_SENT: m.eventLetterSent,
  ANSWERED: m.eventAnswered,
  CHECKED_IN: m.eventCheckedIn,
  CHECK_IN_UNDONE: m.eventCheckInUndone,
  PAID: m.eventPaid,
  PAYMENT_REVERSED: m.eventPaymentReversed,
  REVOKED: m.eventRevoked,
  DELEGATE_CANCELLED: m.eventDelegateCancelled,
  RELEASED: m.eventReleased,
  CONFERENCE_CANCELLED: m.eventConferenceCancelled,
  CONFERENCE_CLOSED: m.eventConferenceClosed,
};

export function eventWords(kind: EventKind): string {
  return events[kind]();
}
