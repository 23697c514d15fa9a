import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, ProblemError, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { inWords, money, parseMoney } from "../kit/format";
import { isEnglish } from "../kit/language";
import { MarginNote, PageHead, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/accounting";
import { allocate } from "./commands";
import { InWords } from "./InWords";
import { fundKind, fundOf } from "./ledger";
import { type FundKind, fundsQuery } from "./queries";

/** Money comes into a fund, on a document. */
export function AllocationPage() {
  const { fund } = useParams({ from: "/shell/funds/$fund/allocation" });
  const conference = useConference();
  // A form of its own for each fund and conference: with its own key against a second allocation.
  return conference && <Form key={`${conference.id} ${fund}`} conferenceId={conference.id} kind={fund} />;
}

function Form({ conferenceId, kind }: { conferenceId: string; kind: FundKind }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const plan = usePlan();
  const funds = useQuery(fundsQuery(conferenceId));
  const fund = fundOf(funds.data, kind);
  const name = fund?.name ?? fundKind(kind);
  const [text, setText] = useState("");
  const [basis, setBasis] = useState("");
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [key] = useState(idempotencyKey);
  const amount = parseMoney(text);
  const book = useMutation({
    mutationFn: () => allocate({ conferenceId, fund: kind, amount: amount ?? 0, basis: basis.trim(), key }),
    onSuccess: () => {
      say(m.didAllocate({ amount: money(amount ?? 0), fund: name }));
      navigate({ to: "/funds/$fund", params: { fund: kind }, replace: true, ignoreBlocker: true });
    },
    onError: () => setAsked(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ["rewards"] }),
  });
  const problems = fieldProblems(book.error, ["amount", "basis"], {
    MoneyMovesInPositiveAmounts: "amount",
    FundHoldsLessThanAQuadrillion: "amount",
  });
  const wrongAmount = amount ? undefined : m.needAmount();
  const wrongBasis = basis.trim() ? undefined : m.needBasis();
  const atField = problems.at("amount") ?? problems.at("basis");
  // An answer was lost and the form changed since: a new key would book a second time.
  const bookedOtherwise = book.error instanceof ProblemError && book.error.code === "OneKeyIsOneAllocation";
  return (
    <>
      <UnsavedGuard unsaved={(text !== "" || basis !== "") && !book.isSuccess} />
      <PageHead
        title={m.allocateTitle()}
        issuer={issuerOf(plan)}
        crumb={
          <Link to="/funds/$fund" params={{ fund: kind }}>
            {name}
          </Link>
        }
      />
      <WithMargin
        margin={
          <MarginNote title={m.afterBooking()}>
            <p>{kind === "REWARD_FUND" ? m.afterAllocation() : m.afterAllocationOfState()}</p>
            <p>{m.noLineIsRemoved()}</p>
          </MarginNote>
        }
      >
        {funds.error && <LoadProblem error={funds.error} onRetry={() => funds.refetch()} />}
        {book.error && !atField && (
          <ProblemNote
            sentence={bookedOtherwise ? m.bookedOtherwise() : sentence(book.error)}
            more={problems.elsewhere}
          />
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            setAsked(!wrongAmount && !wrongBasis);
          }}
        >
          <FieldList>
            <TextField
              label={m.amount()}
              hint={amount && !isEnglish() ? inWords(amount) : m.amountHint()}
              value={text}
              inputMode="numeric"
              autoComplete="off"
              onChange={setText}
              onBlur={() => amount && setText(money(amount))}
              problem={problems.at("amount") ?? (tried ? wrongAmount : undefined)}
            />
            <TextField
              label={m.basis()}
              hint={m.basisHint()}
              value={basis}
              maxLength={500}
              rows={2}
              onChange={setBasis}
              problem={problems.at("basis") ?? (tried ? wrongBasis : undefined)}
            />
          </FieldList>
          <Actions>
            <Button kind="first" type="submit" pending={book.isPending}>
              {amount ? m.allocateSum({ amount: money(amount) }) : m.allocate()}
            </Button>
            <ButtonLink kind="plain" to="/funds">
              {m.leaveIt()}
            </ButtonLink>
          </Actions>
        </form>
      </WithMargin>
      <Confirm
        open={asked}
        title={m.allocateQuestion({ amount: money(amount ?? 0), fund: name })}
        act={m.allocateSumAct({ amount: money(amount ?? 0) })}
        pending={book.isPending}
        onConfirm={() => book.mutate()}
        onCancel={() => setAsked(false)}
      >
        <InWords amount={amount ?? 0} />
        <p>{m.byBasis({ basis: basis.trim() })}</p>
        {fund && <p>{m.fundAfter({ amount: money(fund.available + (amount ?? 0)) })}</p>}
        <p>{m.noLineIsRemoved()}</p>
      </Confirm>
    </>
  );
}
