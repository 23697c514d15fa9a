import { useQuery } from "@tanstack/react-query";
import * as m from "../messages/programme";
import { speakersQuery } from "./queries";

/** Whose speech is ready in this item, in their order. */
export function SpeechesOf({ conferenceId, item }: { conferenceId: string; item: string }) {
  const { data = [] } = useQuery(speakersQuery(conferenceId));
  const own = data.filter((speaker) => speaker.item === item);
  return (
    own.length > 0 && (
      <ol aria-label={m.speeches()}>
        {own.map(({ name, title, theme, minutes }) => (
          <li key={`${name} ${theme}`}>
            {[name, title].filter(Boolean).join(", ")}
            <span className="under">{[theme, m.speechMinutes({ count: minutes })].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
    )
  );
}
