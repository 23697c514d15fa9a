import * as m from "../messages/history";

const actions: Readonly<Record<string, () => string>> = {
  adjourn: m.adjourn,
  answer: m.answer,
  appraise: m.appraise,
  attend: m.attend,
  cancel: m.cancelled,
  "change-contact": m.changeContact,
  "check-in": m.checkIn,
  "claim-place": m.claimPlace,
  "confirm delivered": m.confirmDelivered,
  close: m.close,
  convene: m.convene,
  "declare a conflict": m.declareConflict,
  draft: m.draft,
  edit: m.edit,
  "follow the decision": m.followDecision,
  "follow the vote": m.followVote,
  "give way": m.giveWay,
  "import-plan": m.importPlan,
  invite: m.invite,
  "invite-everybody": m.inviteAll,
  "learn the date": m.learnDate,
  "learn the plan": m.learnPlan,
  "lose-award": m.loseAward,
  "name-again": m.nameAgain,
  "note-delivery": m.noteDelivery,
  "open the vote": m.openVote,
  print: m.printed,
  "put to the vote": m.putToVote,
  queue: m.queue,
  register: m.register,
  reschedule: m.reschedule,
  resend: m.resend,
  return: m.returned,
  revoke: m.revoke,
  "reward reserved": m.rewardReserved,
  "reward unfunded": m.rewardUnfunded,
  settle: m.settle,
  sign: m.sign,
  submit: m.submit,
  supersede: m.supersede,
  "take-place": m.takePlace,
  "wait-for-place": m.waitForPlace,
  withdraw: m.withdraw,
};

/** An action as an officer calls it; one that has no word yet keeps the name that the service gives it. */
export function actionName(action: string): string {
  return actions[action]?.() ?? action;
}

/** The account that acted; the system and an answer link are no accounts. */
export function actorName(actor: string): string {
  return actor === "system" ? m.bySystem() : actor.startsWith("link") ? m.byLink() : actor;
}
