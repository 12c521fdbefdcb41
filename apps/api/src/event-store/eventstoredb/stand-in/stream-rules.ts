/** What a stream's metadata hides of it. */
export interface StreamRules {
  /** Events before this revision are hidden. */
  readonly truncateBefore?: number;
  readonly maxCount?: number;
}

/** The revision that a soft delete truncates before: the greatest there is. */
export const SOFT_DELETED = 2 ** 63;

export const metastreamOf = (stream: string): string => `$$${stream}`;

/** The stream that a metadata stream belongs to. */
export const originalOf = (stream: string): string | undefined => (stream.startsWith('$$') ? stream.slice(2) : undefined);

const whole = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Of a `$metadata` event; what cannot be read hides nothing. */
export const rulesIn = (data: Uint8Array | undefined): StreamRules => {
  if (!data) return {};
  try {
    const { $tb, $maxCount } = JSON.parse(Buffer.from(data).toString()) as Record<string, unknown>;
    return { truncateBefore: whole($tb), maxCount: whole($maxCount) };
  } catch {
    return {};
  }
};

export const hiddenBy = ({ truncateBefore = 0, maxCount = Infinity }: StreamRules, revision: number, last: number): boolean =>
  revision < truncateBefore || revision <= last - maxCount;
