import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { awardFormsQuery } from "../domain/nominations";
import { Actions, Button } from "../kit/Button";
import { CheckField, ChoiceField, DateField, FieldList, SelectField, TextField } from "../kit/Field";
import { date, parseMoney } from "../kit/format";
import { MarginNote, PageHead, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/norms";
import { propose } from "./commands";
import { changedNorm, type Share, shareNorm, shares } from "./norm";
import { type NewNorm, type Norm, normsQuery, proposalsQuery } from "./queries";

/** Proposes a share of votes, or another value of a norm. */
export function ProposalPage() {
  const norms = useQuery(normsQuery);
  const forms = useQuery(awardFormsQuery());
  const book = useQuery(proposalsQuery);
  const error = norms.error ?? forms.error ?? book.error;
  return (
    <>
      <PageHead title={m.proposeTitle()} crumb={<Link to="/norms">{m.title()}</Link>} />
      <WithMargin
        margin={
          <MarginNote title={m.afterwards()}>
            <p>{m.afterText()}</p>
            <p>{m.boundText()}</p>
          </MarginNote>
        }
      >
        {error && (
          <LoadProblem error={error} onRetry={() => Promise.all([norms.refetch(), forms.refetch(), book.refetch()])} />
        )}
        {!error && !(norms.data && forms.data && book.data) && <Waiting what={m.theNorms()} />}
        {norms.data && forms.data && book.data && (
          <Form norms={norms.data} forms={forms.data} version={book.data.version} />
        )}
      </WithMargin>
    </>
  );
}

type FormProps = { version: number; norms: readonly Norm[]; forms: readonly { code: string; name: string }[] };

const shareNames: Record<Share, () => string> = {
  half: m.half,
  "two-thirds": m.twoThirds,
  eighty: m.eighty,
  ninety: m.ninety,
};

function Form({ norms, forms, version }: FormProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState(idempotencyKey);
  const [what, setWhat] = useState<"share" | "norm">("share");
  const [form, setForm] = useState("");
  const [share, setShare] = useState<Share>("half");
  const [id, setId] = useState("");
  const [text, setText] = useState("");
  const [from, setFrom] = useState<string>();
  const [citation, setCitation] = useState("");
  const [verified, setVerified] = useState(false);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const norm = norms.find((candidate) => candidate.id === id);
  const value = parseMoney(text);
  const proposal = ready();
  const call = useMutation({
    mutationFn: (proposed: NewNorm) => propose(proposed, version, key),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: ["norm-proposals"] });
      say(m.did());
      navigate({ to: "/norms", replace: true, ignoreBlocker: true });
    },
    onError: () => {
      setKey(idempotencyKey());
      // What the other person changed shows in the lists of the form; what was typed stays.
      queries.invalidateQueries({ queryKey: ["norms"] });
      queries.invalidateQueries({ queryKey: ["norm-proposals"] });
    },
  });
  const problems = fieldProblems(call.error, ["value", "from", "citation", "reason", "share"], {
    ASelectionNeedsMoreThanHalf: "share",
  });

  function ready(): NewNorm | undefined {
    if (!from || !citation.trim() || !reason.trim()) {
      return undefined;
    }
    const grounds = { from, citation: citation.trim(), verified, reason: reason.trim() };
    if (what === "share") {
      const formName = forms.find(({ code }) => code === form)?.name;
      return formName ? shareNorm({ form, formName, share }, grounds) : undefined;
    }
    return norm && value ? changedNorm(norm, value, grounds) : undefined;
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (proposal) {
          call.mutate(proposal);
        }
      }}
    >
      <UnsavedGuard unsaved={(citation !== "" || reason !== "") && !call.isSuccess} />
      {call.error && !problems.isAtField && <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />}
      {tried && !proposal && <ProblemNote sentence={m.needAll()} />}
      <FieldList>
        <ChoiceField<"share" | "norm">
          label={m.what()}
          value={what}
          options={[
            { value: "share", label: m.aShare() },
            { value: "norm", label: m.aNorm() },
          ]}
          onChange={setWhat}
        />
        {what === "share" ? (
          <>
            <SelectField
              label={m.form()}
              value={form}
              options={forms.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={setForm}
            />
            <SelectField<Share>
              label={m.share()}
              value={share}
              options={(Object.keys(shares) as Share[]).map((one) => ({ value: one, label: shareNames[one]() }))}
              onChange={setShare}
              problem={problems.at("share")}
            />
          </>
        ) : (
          <>
            <SelectField
              label={m.which()}
              value={id}
              options={norms
                .filter((one) => !one.supersededBy && !one.share && one.unit !== "FORMS_OF_AWARD")
                .sort((left, right) => left.name.localeCompare(right.name, "vi"))
                .map((one) => ({ value: one.id, label: one.from ? `${one.name}, ${date(one.from)}` : one.name }))}
              onChange={setId}
            />
            <TextField
              label={m.newValue()}
              hint={norm?.unit.startsWith("HUNDREDTHS") ? m.hundredths() : m.inDong()}
              value={text}
              inputMode="numeric"
              autoComplete="off"
              onChange={setText}
              problem={problems.at("value")}
            />
          </>
        )}
        <DateField label={m.from()} value={from} onChange={setFrom} problem={problems.at("from")} />
        <TextField
          label={m.citation()}
          hint={m.citationHint()}
          value={citation}
          maxLength={300}
          onChange={setCitation}
          problem={problems.at("citation")}
        />
        <CheckField label={m.verified()} checked={verified} onChange={setVerified} />
        <TextField
          label={m.reason()}
          value={reason}
          maxLength={1000}
          rows={2}
          onChange={setReason}
          problem={problems.at("reason")}
        />
      </FieldList>
      <Actions>
        <Button kind="first" type="submit" pending={call.isPending}>
          {m.act()}
        </Button>
      </Actions>
    </form>
  );
}
