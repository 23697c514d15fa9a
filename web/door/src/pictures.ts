import encodeQR from "qr";

/** How a code lies before the camera. */
export type Hardship = "plain" | "creased" | "tilted" | "dark" | "all";

export type Picture = { width: number; height: number /** RGBA */; data: Uint8ClampedArray };

type Circumstances = { turn: number; lean: number; crease: number; light: number; noise: number };

const CIRCUMSTANCES: Record<Hardship, Circumstances> = {
  plain: { turn: 0, lean: 0, crease: 0, light: 1, noise: 2 },
  creased: { turn: 0.1, lean: 0, crease: 1, light: 1, noise: 4 },
  tilted: { turn: 0.5, lean: 0.28, crease: 0, light: 0.9, noise: 4 },
  dark: { turn: 0.05, lean: 0, crease: 0, light: 0.22, noise: 10 },
  all: { turn: 0.3, lean: 0.15, crease: 0.6, light: 0.4, noise: 8 },
};

/** For tests: what a camera sees of a printed code. The same arguments give the same picture. */
export function picture(text: string, hardship: Hardship, seed = 1, width = 480, height = 360): Picture {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const by = CIRCUMSTANCES[hardship];
  const random = randoms(seed);
  const turn = by.turn * (0.7 + 0.6 * random());
  const fold = (random() - 0.5) * 0.4;
  const scale = height * 0.8;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let light = 0;
      for (const [dx, dy] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        light += brightness(modules, ...onPaper((x + dx - width / 2) / scale, (y + dy - height / 2) / scale), fold, by);
      }
      // A lamp at one side, and the grain of a cheap sensor.
      const lamp = by.light * (1 - (0.25 * x) / width);
      const value = (light / 4) * lamp + (random() - 0.5) * 2 * by.noise;
      data.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };

  function onPaper(x: number, y: number): [number, number] {
    const [turnedX, turnedY] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    const away = 1 + by.lean * (turnedX + turnedY);
    const [u, v] = [turnedX / away, turnedY / away];
    return [u + by.crease * 0.012 * Math.exp(-Math.abs(v - fold) * 9), v];
  }
}

function brightness(modules: boolean[][], u: number, v: number, fold: number, by: Circumstances): number {
  const size = modules.length;
  const dark = modules[Math.floor((v + 0.5) * size)]?.[Math.floor((u + 0.5) * size)];
  const onPaper = Math.abs(u) < 0.5 && Math.abs(v) < 0.5;
  // The ridge of a fold throws a shadow at one side, and its colour is worn off.
  const away = v - fold;
  const shadow = away > 0 ? 1 - by.crease * 0.45 * Math.exp(-away * 25) : 1;
  const worn = by.crease * 90 * Math.exp(-Math.abs(away) * 120);
  return (dark ? 25 + worn : onPaper ? 235 : 150) * shadow;
}

function randoms(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
