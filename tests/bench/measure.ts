/** Times of one piece of work in milliseconds, the first runs left out. */
export interface Times {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
  readonly runs: number;
}

const WARM_UP = 5;

/** Runs the work again and again; `run` gets the number of the run. */
export async function measure(name: string, runs: number, run: (index: number) => unknown): Promise<Times> {
  const times: number[] = [];
  for (let index = 0; index < runs + WARM_UP; index += 1) {
    const start = performance.now();
    await run(index);
    if (index >= WARM_UP) times.push(performance.now() - start);
  }
  return toTimes(name, times);
}

export function toTimes(name: string, times: readonly number[]): Times {
  const sorted = [...times].sort((left, right) => left - right);
  return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted[sorted.length - 1] ?? 0, runs: sorted.length };
}
