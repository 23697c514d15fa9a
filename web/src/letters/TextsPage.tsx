import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as letters from "../messages/letters";
import * as m from "../messages/letterTexts";
import { languageName, purposeName, versionName } from "./text";
import { type LetterText, textsQuery } from "./textQueries";

/** What letters say: of each purpose one text in each language. */
export function TextsPage() {
  const { data: texts, error, refetch } = useQuery(textsQuery);
  return (
    <>
      <PageHead title={m.title()} crumb={<Link to="/letters">{letters.listTitle()}</Link>} under={m.under()} />
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!texts && !error && <Waiting what={m.theTexts()} />}
      {texts && (
        <DataTable
          name="letter-texts"
          caption={m.title()}
          columns={columns()}
          rows={texts}
          rowId={({ id }) => id}
          rowName={nameOf}
          bare
        />
      )}
    </>
  );
}

function nameOf({ purpose, language }: LetterText): string {
  return `${purposeName(purpose)} · ${languageName(language)}`;
}

function columns(): Column<LetterText>[] {
  return [
    {
      id: "purpose",
      title: m.purpose(),
      shown: "always",
      text: nameOf,
      cell: (text) => (
        <Link
          className="name"
          to="/letters/texts/$purpose/$language"
          params={{ purpose: text.purpose, language: text.language }}
        >
          {nameOf(text)}
        </Link>
      ),
    },
    { id: "subject", title: m.subject(), text: ({ subject }) => subject },
    { id: "version", title: m.inForce(), text: ({ number }) => versionName(number) },
  ];
}
