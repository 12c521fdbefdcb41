import { join } from 'node:path';
import { Chance } from '../../bench/lib/chance.ts';
import { layOut } from './after-cut.ts';
import { inParallel } from './in-parallel.ts';
import { Disk, CUTS, type Cut } from './power-cut.ts';
import type { Taped } from './tape.ts';

export interface Found {
  readonly tape: string;
  readonly cut: Cut;
  /** The step of the tape before which the power went. */
  readonly at: number;
  readonly faults: readonly string[];
}

interface CutOften {
  readonly taped: Taped;
  readonly times: number;
  readonly seed: number;
  readonly folder: string;
  /** Where the cuts go: everywhere when left out. */
  readonly among?: readonly number[];
  /** What is wrong with what a cut left in this folder, when the world had been told this. */
  readonly look: (folder: string, said: readonly string[]) => Promise<readonly string[]>;
}

/** Replays a tape once, cuts the power at so many places of it, and looks at each time what is left. Answers the cuts that broke something. */
export const cutOften = async ({ taped, times, seed, folder, among, look }: CutOften): Promise<readonly Found[]> => {
  const chance = new Chance(seed);
  const places = Array.from({ length: times }, () => (among === undefined ? chance.below(taped.steps.length + 1) : chance.of(among))).sort((a, b) => a - b);
  const disk = new Disk(taped.before);
  let done = 0;
  const found: Found[] = [];
  const cuts = function* (): Generator<{ readonly at: number; readonly cut: Cut; readonly files: ReadonlyMap<string, Buffer>; readonly said: readonly string[] }> {
    for (const [index, at] of places.entries()) {
      for (; done < at; done += 1) disk.do(taped.steps[done] as Taped['steps'][number]);
      const cut = CUTS[index % CUTS.length] as Cut;
      yield { at, cut, files: disk.cut(cut, chance), said: [...disk.said] };
    }
  };
  await inParallel(cuts(), 2, async ({ at, cut, files, said }, lane) => {
    const mine = join(folder, `cut-${lane}`);
    layOut(mine, files);
    const faults = await look(mine, said).catch((error: unknown) => [`BROKEN: ${String(error)}`]);
    if (faults.length > 0) found.push({ tape: taped.name, cut, at, faults });
  });
  return found;
};
