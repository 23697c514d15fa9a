import * as m from "../messages/history";

const actions: Readonly<Record<string, () => string>> = {
  accept: m.accept,
  adjourn: m.adjourn,
  allocate: m.allocate,
  "annul the vote": m.annulVote,
  answer: m.answer,
  "answer about a conflict": m.answerConflict,
  "appoint the council": m.appointCouncil,
  "approve a norm": m.approveNorm,
  appraise: m.appraise,
  attend: m.attend,
  begin: m.begin,
  book: m.book,
  "break off": m.breakOff,
  cancel: m.cancelled,
  "change-contact": m.changeContact,
  "change-place": m.changePlace,
  "check-in": m.checkIn,
  "claim-place": m.claimPlace,
  close: m.close,
  "close-conference": m.closeConference,
  commit: m.commit,
  "confirm delivered": m.confirmDelivered,
  convene: m.convene,
  "copy-plan": m.copyPlan,
  "declare a conflict": m.declareConflict,
  defer: m.defer,
  doubt: m.doubt,
  draft: m.draft,
  edit: m.edit,
  "edit-plan": m.editPlan,
  erase: m.erase,
  "finish-round": m.finishRound,
  "follow the decision": m.followDecision,
  "follow the vote": m.followVote,
  "give-slot": m.giveSlot,
  "give way": m.giveWay,
  "hand over": m.handOver,
  "import-plan": m.importPlan,
  "invite-everybody": m.inviteAll,
  invite: m.invite,
  "keep-places": m.keepPlaces,
  lapse: m.lapse,
  "learn the date": m.learnDate,
  "learn the plan": m.learnPlan,
  "lose-award": m.loseAward,
  "mark absent": m.markAbsent,
  move: m.move,
  "name-again": m.nameAgain,
  "note-delivery": m.noteDelivery,
  "note the account": m.noteAccount,
  "open the vote": m.openVote,
  open: m.opened,
  pay: m.pay,
  print: m.printed,
  "propose a norm": m.proposeNorm,
  "put on a decision": m.putOnDecision,
  "put to the vote": m.putToVote,
  queue: m.queue,
  recover: m.recover,
  register: m.register,
  reject: m.reject,
  "reject a norm": m.rejectNorm,
  release: m.release,
  rename: m.rename,
  replan: m.replan,
  reschedule: m.reschedule,
  resend: m.resend,
  "reserve more": m.reserveMore,
  reserve: m.reserve,
  "restate the reward": m.restateReward,
  resume: m.resume,
  retry: m.retry,
  return: m.returned,
  revoke: m.revoke,
  "reward reserved": m.rewardReserved,
  "reward unfunded": m.rewardUnfunded,
  select: m.select,
  settle: m.settle,
  sign: m.sign,
  submit: m.submit,
  supersede: m.supersede,
  "take-place": m.takePlace,
  "take-slot": m.takeSlot,
  "undo-check-in": m.undoCheckIn,
  "wait-for-place": m.waitForPlace,
  withdraw: m.withdraw,
};

/** An action as an officer calls it; one without a word keeps the name that the service gives it, and is reported. */
export function actionName(action: string): string {
  const word = actions[action];
  if (!word) {
    reportError(new Error(`no word for the action ${action}`));
  }
  return word?.() ?? action;
}

/** Who acted: by name where it is known; the system and an answer link are no accounts. */
export function actorName(actor: string, names?: ReadonlyMap<string, string>): string {
  if (actor === "system") {
    return m.bySystem();
  }
  return names?.get(actor) ?? (actor.startsWith("link") ? m.byLink() : actor);
}
