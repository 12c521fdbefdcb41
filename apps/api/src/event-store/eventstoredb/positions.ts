/** A place in the server's log. Both halves count: they differ where old transactions wrote. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

const DIGITS = 20;
const POSITION = new RegExp(`^(\\d{${DIGITS}})-(\\d{${DIGITS}})$`);
const padded = (half: bigint): string => half.toString().padStart(DIGITS, '0');

/** As wide as the largest 64-bit number, so that positions compare as text. */
export const positionOf = ({ commit, prepare }: Place): string => `${padded(commit)}-${padded(prepare)}`;

/** Before any event. */
export const NOWHERE = positionOf({ commit: 0n, prepare: 0n });

/** Throws on a position of another kind of store. */
export const placeOf = (position: string): Place => {
  const [, commit, prepare] = POSITION.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) throw new Error(`${position} is not a position in this log; was it kept beside another event store?`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};
