/** "No" is an answer with a name (R67). It changes nothing and is never thrown. */
export interface Refusal {
  readonly refused: true;
  /** PascalCase, stable: programs branch on it. */
  readonly code: string;
  /** One plain sentence for a person. */
  readonly because: string;
  /** What would make it possible, as one sentence. */
  readonly remedy?: string;
  /** The id of the playbook's clause that refuses. */
  readonly clause?: string;
  /** The path of the input that is at fault, for example `target.date`. */
  readonly field?: string;
}

export type Because = Omit<Refusal, 'refused' | 'code' | 'because'>;

export const refuse = (code: string, because: string, more: Because = {}): Refusal => ({ refused: true, code, because, ...more });

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true;
