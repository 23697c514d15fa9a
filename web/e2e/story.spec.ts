import { test } from "./browser";
import { officers } from "./people";
import { receiveAtTheTable } from "./story/arrivals";
import { callOff } from "./story/callOff";
import { arrangeTheBatches } from "./story/ceremony";
import * as certificates from "./story/certificates";
import { bringInCommunes } from "./story/communes";
import * as congress from "./story/congress";
import * as council from "./story/council";
import * as day from "./story/day";
import * as decision from "./story/decision";
import * as delegates from "./story/delegates";
import * as estimate from "./story/estimate";
import * as hall from "./story/hall";
import * as invitations from "./story/invitations";
import * as letterTexts from "./story/letterTexts";
import { deleteAMistake } from "./story/mistake";
import * as nominations from "./story/nominations";
import { findAnything, seeTheWhole } from "./story/overview";
import * as payments from "./story/payments";
import * as plan from "./story/plan";
import * as programme from "./story/programme";
import * as publicity from "./story/publicity";
import * as report from "./story/report";
import { endWithoutADecision, secondRound } from "./story/secondRound";
import * as speeches from "./story/speeches";
import * as spending from "./story/spending";
import { runningOrder } from "./story/stage";
import * as tasks from "./story/tasks";

/**
 * The story of `./run --check`, played through the screens by every role. Each test reads what it needs from the
 * screens, so that it can be played alone on a system in which the ones before were played.
 */
test.describe.configure({ mode: "serial" });

test("a person logs in by one click on a demo account", ({ people }) => plan.logIn(people));
test("the secretariat imports the plan; each fault stands at its line", ({ people }) => plan.importPlan(people));
test("the day is fixed and the agenda has times", ({ people }) => plan.fixTheDay(people));
test("hamlets are added below the hamlets of the plan, renamed and merged", ({ people }) => plan.keepUnits(people));
test("who works for several units chooses one for a nomination", ({ people }) => plan.chooseAUnitBelow(people));
test("who is responsible is changed in the plan", ({ people }) => plan.sayWhoIsResponsible(people));
test("the sample quotas are confirmed, after the page has shown what changes", ({ people }) =>
  plan.confirmTheQuotas(people));
test("roster and funds follow the plan, another commune sees nothing", ({ people }) =>
  plan.othersHearOfThePlan(people));

test("an officer names who does a task and divides it", ({ people }) => tasks.divideATask(people));
test("a task is reported with evidence once each step is done", ({ people }) => tasks.reportTasks(people));
test("a paper and a photo show how a task is done", ({ people }) => tasks.showFiles(people));
test("the secretariat confirms one task and sends another back", ({ people }) => tasks.confirmAndSendBack(people));
test("a task passes to the unit that accepts it", ({ people }) => tasks.handATaskOver(people));
test("a difficulty is answered with a day", ({ people }) => tasks.answerADifficulty(people));
test("the Chairman sees how far all units are", ({ people }) => tasks.lookAtTheTasks(people));
test("the secretariat gives a part of the report to a unit", ({ people }) => report.giveAPart(people));
test("a part of the report is pasted from Word, locked and handed in", ({ people }) => report.writeAPart(people));
test("a part of the report is sent back, mended and accepted", ({ people }) => report.mendAPart(people));
test("the parts of the report make one paper", ({ people }) => report.putItTogether(people));

test("an officer drafts, is told what is missing, and withdraws", ({ people }) => nominations.draft(people));
for (const officer of officers) {
  test(`four nominations by ${officer.unit}`, ({ people }) => nominations.nominate(people, officer));
}
test("one is returned with a reason, changed and submitted again", ({ people }) => nominations.returnAndMend(people));
test("a second form for one achievement is found, judged by the secretary and returned", ({ people }) =>
  nominations.secondForm(people));
test("a unit sees its own nominations only", ({ people }) => nominations.unitsSeeTheirOwn(people));
test("forty are appraised", ({ people }) => nominations.appraise(people));

test("the Chairman appoints the council from those who have logged in", ({ people }) => council.appoint(people));
test("the share of votes is proposed by one person and approved by another", ({ people }) => council.regulate(people));
test("the council is convened; own units are found as conflicts", ({ people }) => council.convene(people));
test("eight of nine attend, one declares a conflict, one denies a declared one, voting opens", ({ people }) =>
  council.attend(people));
test("eight secret ballots, one by keyboard alone, across an adjournment, none by an absent member", ({ people }) => {
  test.setTimeout(400_000);
  return council.vote(people);
});
test("the ballots are counted: thirty-six are selected", ({ people }) => council.close(people));

test("one that was not selected gets a second round", ({ people }) => secondRound(people));
test("a nominee declines before the decision: no number is used up", ({ people }) => endWithoutADecision(people));

test("an empty fund leaves thirty-six rewards unfunded", ({ people }) => decision.nothingIsFunded(people));
test("the accountant allocates 100.000.000 đ", ({ people }) => decision.allocate(people));
test("a wrong allocation is taken back by two people", ({ people }) => decision.takeBackAnAllocation(people));
test("a norm rises after the vote: the fund is asked for the rest", ({ people }) => decision.aNormRises(people));
test("the Chairman decides by keyboard alone", ({ people }) => decision.decide(people));
test("the rewards follow the norms of the day of the decision", ({ people }) => decision.readDecision(people));
test("certificates are printed by the numbers of the register", ({ people }) => certificates.printCertificates(people));
test("anybody with the code verifies a certificate", ({ people }) => certificates.verify(people));
test("a number is used once a year", ({ people }) => decision.aNumberIsUsedOnce(people));

test("every awardee has a place", ({ people }) => delegates.awardeesHavePlaces(people));
test("homonyms are people of their own until an officer decides", ({ people }) => delegates.homonyms(people));
test("an officer registers a delegate for a hamlet below the own unit", ({ people }) =>
  delegates.registerForAHamlet(people));
test("107 registrations for 104 places: three wait", ({ people }) => {
  test.setTimeout(400_000);
  return delegates.registerAll(people);
});
test("a lower quota would take nobody's place", ({ people }) => plan.lowerAQuota(people));
test("the same person gets no second place", ({ people }) => delegates.noSecondPlace(people));
test("a free place goes to the first who waits", ({ people }) => delegates.aFreePlace(people));
test("awardees leave an address; four want paper", ({ people }) => delegates.contacts(people));

test("letters are held, to look at them first", ({ people }) => invitations.holdLetters(people));
test("138 are invited at once", ({ people }) => invitations.inviteAll(people));
test("held letters are looked at, tested and released", ({ people }) => invitations.releaseLetters(people));
test("the mailbox has one invitation for each address", ({ people }) => invitations.lettersGoOut(people));
test("the text of the thanks is written, shown and set back", ({ people }) => letterTexts.writeThanks(people));
test("invitations on paper are printed", ({ people }) => invitations.printOnPaper(people));
test("twenty answer by link: accept, decline, substitute", ({ people }) => invitations.answerByLink(people));
test("a change of mind is allowed; a declined place goes on", ({ people }) => invitations.changesOfMind(people));
test("a forged link is refused", ({ people }) => invitations.aForgedLink(people));
test("answers on paper are entered", ({ people }) => invitations.answersOnPaper(people));
test("who has not answered is reminded once", ({ people }) => invitations.remindTheRest(people));

test("an estimate follows the places, and marks what is over the norm", ({ people }) => estimate.prepare(people));
test("an estimate over the norm is explained and submitted", ({ people }) => estimate.explainAndSubmit(people));
test("the Chairman returns a line of the estimate", ({ people }) => estimate.returnALine(people));
test("the estimate is mended as a second version and approved", ({ people }) => estimate.mendAndApprove(people));
test("an approved estimate is adjusted by a new version", ({ people }) => estimate.adjust(people));
test("the fund of the conference gets money", ({ people }) => spending.giveMoney(people));
test("an expense is entered with its voucher, which is used once", ({ people }) => spending.enterAnExpense(people));
test("a large expense is proposed, and the Chairman rejects it", ({ people }) => spending.proposeALargeOne(people));
test("an advance is settled by a voucher and the rest", ({ people }) => spending.advanceAndSettle(people));
test("an expense is reversed by two people", ({ people }) => spending.reverseAnExpense(people));

test("the order on stage follows the answers", ({ people }) => runningOrder(people));
test("a hall is drawn from a template", ({ people }) => hall.drawTheHall(people));
test("the conference is seated by protocol; two are moved by hand", ({ people }) => hall.seatTheHall(people));
test("the awards are handed out in batches, carried by pairs in turns", ({ people }) => arrangeTheBatches(people));
test("the seats follow the order that people made on stage", ({ people }) => hall.followTheStage(people));
test("people, acts and needs are written into the agenda, and units are told", ({ people }) =>
  programme.editTheAgenda(people));
test("two hosts rehearse, and a screen on the wall loses its network", ({ people }) => {
  test.setTimeout(240_000);
  return programme.rehearse(people);
});
test("the host's script is printed", ({ people }) => programme.printTheScript(people));
test("papers of the stage are printed in both formats", ({ people }) => programme.printThePapers(people));
test("the backdrop and a slogan are drawn to scale", ({ people }) => programme.drawTheBackdrop(people));
test("only units whose items changed are told", ({ people }) => programme.tellTheUnit(people));
test("talks are proposed from the commended, and ordered", ({ people }) => speeches.propose(people));
test("a talk is asked for, written, sent back and approved", ({ people }) => speeches.writeATalk(people));
test("the Chairman approves the opening that the office wrote", ({ people }) => speeches.approveTheOpening(people));
test("figures of the awards are put into the report", ({ people }) => report.putFiguresIn(people));
test("an officer writes a bulletin and a news item with the figures", ({ people }) => publicity.write(people));
test("who directs what is said sends one back and approves both", ({ people }) => publicity.approve(people));
test("a publication is entered with its link", ({ people }) => publicity.publish(people));
test("the door tries its devices before the day (by the API)", ({ people }) => day.checkInAtTheDoor(people));
test("a phone gets its pass at the secretariat's table", ({ people }) => receiveAtTheTable(people));

test("personal data of who was taken off the list are erased", ({ people }) => day.erasePersonalData(people));

test("exemplars are proposed for the province's congress", ({ people }) => congress.proposeForTheCongress(people));
test("two people count the ballots for the congress", ({ people }) => congress.voteForTheCongress(people));
test("the list for the congress is adopted, printed and one replaced", ({ people }) =>
  congress.adoptAndReplace(people));

test("thirty-four rewards are paid, none twice", ({ people }) => {
  test.setTimeout(400_000);
  return payments.pay(people);
});
test("a wrong payment is reversed by two people and paid again", ({ people }) => {
  people.faults.allow(409);
  return payments.reverseAPayment(people);
});
test("only the accountant pays", () => payments.onlyTheAccountantPays());
test("the account of the conference agrees with the ledgers", ({ people }) => payments.accountForTheMoney(people));
test("the whole chain of an award, the ledgers and the services agree", ({ people }) =>
  payments.everythingAgrees(people));
test("the Chairman sees the whole on one sheet", ({ people }) => seeTheWhole(people));
test("a task, an agenda item and a page are found by their words", ({ people }) => findAnything(people));
test("an award is revoked and its money comes back", ({ people }) => payments.revoke(people));
test("a revoked certificate is not in force", ({ people }) => certificates.revokedIsNotInForce(people));
test("what is free in the year's fund is carried over by two people", ({ people }) => payments.carryOver(people));
test("the operator brings in two communes of one name", ({ people }) => bringInCommunes(people));
test("another conference is called off, and who was invited is told", ({ people }) => callOff(people));
test("a conference that was imported by mistake is deleted", ({ people }) => deleteAMistake(people));
