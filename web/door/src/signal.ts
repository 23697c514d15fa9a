import type { Verdict } from "./verdict";

/** Frequencies and lengths in milliseconds. Each kind is known without a look at the screen. */
const SOUNDS: Record<"good" | "look" | "stop", { tones: [number, number][]; shake: number[] }> = {
  good: {
    tones: [
      [880, 90],
      [1320, 140],
    ],
    shake: [80],
  },
  look: { tones: [[520, 300]], shake: [60, 60, 60] },
  stop: {
    tones: [
      [220, 220],
      [180, 320],
    ],
    shake: [250, 100, 250],
  },
};

let audio: AudioContext | undefined;

/** A browser makes a sound only after somebody touched the page. */
export function allowSound(): void {
  audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
  void audio?.resume();
}

export function signal(verdict: Verdict): void {
  const { tones, shake } =
    SOUNDS[verdict.kind === "in" || verdict.kind === "guest" ? "good" : verdict.kind === "already" ? "look" : "stop"];
  if (verdict.kind === "undone") {
    return;
  }
  if (navigator.userActivation?.hasBeenActive !== false) {
    navigator.vibrate?.(shake);
  }
  let at = audio?.currentTime ?? 0;
  for (const [frequency, length] of audio?.state === "running" ? tones : []) {
    const tone = (audio as AudioContext).createOscillator();
    tone.frequency.value = frequency;
    tone.connect((audio as AudioContext).destination);
    tone.start(at);
    at += length / 1000;
    tone.stop(at);
  }
}
