import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { PageHead } from "../kit/Page";
import * as m from "../messages/letterTexts";
import { TextEditor } from "./TextEditor";
import { TextVersions } from "./TextVersions";
import { languageName, purposeName, readsLanguage, readsPurpose, versionName } from "./text";
import { textQuery } from "./textQueries";

/** One text: written and shown side by side, with all its versions. */
export function TextPage() {
  const params = useParams({ from: "/shell/letters/texts/$purpose/$language" });
  const { data: text } = useSuspenseQuery(textQuery(readsPurpose(params.purpose), readsLanguage(params.language)));
  return (
    <>
      <PageHead
        title={purposeName(text.purpose)}
        crumb={
          <>
            <Link to="/letters/texts">{m.title()}</Link> › {languageName(text.language)}
          </>
        }
        under={`${m.inForce()}: ${versionName(text.number)}`}
      />
      <TextEditor key={`${text.id} ${text.number}`} text={text} />
      <TextVersions text={text} />
    </>
  );
}
